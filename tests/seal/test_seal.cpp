#include <catch2/catch.hpp>

#include "lib/base/error.hpp"
#include "lib/seal/batch.hpp"
#include "lib/seal/contact_marker.hpp"
#include "lib/seal/office_key.hpp"

using namespace zgz;
using namespace zgz::seal;

namespace {

Fault fault_of(auto const& work) {
  try {
    work();
  } catch (Error const& error) {
    return error.fault;
  }
  FAIL("nothing was thrown");
  return {};
}

}  // namespace

TEST_CASE("what is sealed with the public half opens with the secret half, and with no other") {
  auto const keys = make_keys();
  BatchSealer const sealer{to_hex(keys.public_key)};
  for (auto const& text : std::vector<std::string>{"", "反映人甲 0000-0001", "a\x1F\nb", std::string(70'000, 'x')}) {
    auto const sealed = sealer.seal(text, 7);
    CHECK(open(sealed, 7, sealer.sealed_key(), keys, "C7") == text);
    CHECK(sealed.find("0001") == std::string::npos);
    CHECK(fault_of([&] { (void)open(sealed, 8, sealer.sealed_key(), keys, "C8"); }) == Fault::sealed_damaged);
    CHECK(fault_of([&] { (void)open(sealed, 7, sealer.sealed_key(), make_keys(), "C7"); }) == Fault::sealed_damaged);
  }
}

TEST_CASE("a seal that was altered does not open") {
  auto const keys = make_keys();
  BatchSealer const sealer{to_hex(keys.public_key)};
  auto const sealed = sealer.seal("投诉内容", 1);
  for (std::size_t i = 0; i < sealed.size(); i += 5) {
    auto altered = sealed;
    altered[i] = altered[i] == 'A' ? 'B' : 'A';
    if (altered == sealed) continue;
    CHECK(fault_of([&] { (void)open(altered, 1, sealer.sealed_key(), keys, "C1"); }) == Fault::sealed_damaged);
  }
  for (auto const* const wrong : {"", "AAAA", "=", "没有"}) {
    CHECK(fault_of([&] { (void)open(wrong, 1, sealer.sealed_key(), keys, "C1"); }) == Fault::sealed_damaged);
    CHECK(fault_of([&] { (void)open(sealed, 1, wrong, keys, "C1"); }) == Fault::sealed_damaged);
  }
}

TEST_CASE("the same text sealed twice differs from batch to batch and from row to row") {
  auto const keys = make_keys();
  BatchSealer const one{to_hex(keys.public_key)};
  BatchSealer const other{to_hex(keys.public_key)};
  CHECK(one.seal("甲", 1) != one.seal("甲", 2));
  CHECK(one.seal("甲", 1) != other.seal("甲", 1));
  CHECK(one.sealed_key() != other.sealed_key());
}

TEST_CASE("rows are the same after packing, except for the signs that part them") {
  using Cells = std::vector<std::string>;
  std::vector<Cells> const rows{{"a", "", "乙\n丙"}, {""}, {"", ""}, {"一"}};
  RowPack pack;
  for (auto const& cells : rows) pack.add(cells);
  for (std::size_t i = 0; i < rows.size(); ++i) CHECK(row_in(pack.text(), i) == rows[i]);
  CHECK_THROWS_AS(row_in(pack.text(), rows.size()), std::out_of_range);
  auto const rest = pack.without({false, true, false, true});
  CHECK(row_in(rest.text(), 0) == rows[0]);
  CHECK(row_in(rest.text(), 1) == rows[2]);
  CHECK_THROWS_AS(row_in(rest.text(), 2), std::out_of_range);
  pack = RowPack{};
  pack.add(
      {"a\x1F"
       "b",
       "c\x1E"});
  CHECK(row_in(pack.text(), 0) == Cells{"a b", "c "});
}

TEST_CASE("a custodian's key file opens with its passphrase only") {
  auto const keys = make_keys();
  auto const file = lock_key(keys, "四个无关的词 one");
  CHECK(unlock_key(file, "四个无关的词 one").secret_key == keys.secret_key);
  CHECK(public_half(file) == to_hex(keys.public_key));
  CHECK(fault_of([&] { (void)unlock_key(file, "四个无关的词 two"); }) == Fault::wrong_passphrase);
  CHECK(file.find(to_hex(keys.secret_key)) == std::string::npos);
}

TEST_CASE("what is no key file is refused") {
  auto const file = lock_key(make_keys(), "passphrase");
  for (auto const& wrong : {std::string{}, std::string{"zgz"}, file.substr(5), file.substr(0, file.size() / 2),
                            file.substr(0, file.find("public ") + 7) + "zz" + file.substr(file.find("public ") + 9)}) {
    CHECK(fault_of([&] { (void)unlock_key(wrong, "passphrase"); }) == Fault::key_unreadable);
  }
}

TEST_CASE("the recovery key gives the keys again, however it is typed") {
  auto const keys = make_keys();
  auto const text = recovery_text(keys);
  CHECK(keys_from_recovery(text).public_key == keys.public_key);
  std::string spaced;
  for (char const c : text) spaced += c == '-' ? std::string{"  "} : std::string(1, static_cast<char>(std::toupper(c)));
  CHECK(keys_from_recovery(spaced).secret_key == keys.secret_key);
  auto slip = text;
  slip[3] = slip[3] == 'a' ? 'b' : 'a';
  for (auto const& wrong : {slip, text.substr(1), text + "0", std::string{}})
    CHECK(fault_of([&] { (void)keys_from_recovery(wrong); }) == Fault::bad_recovery_key);
}

TEST_CASE("the rows of a pack come out one by one, as they went in") {
  std::vector<std::vector<std::string>> const rows{{"姓名", "电话"}, {"示例甲", ""}, {""}, {"示例乙", "0000-1"}};
  RowPack pack;
  for (auto const& row : rows) pack.add(row);
  std::vector<std::vector<std::string>> read;
  each_row(pack.text(), [&](std::vector<std::string> const& cells) { read.push_back(cells); });
  CHECK(read == rows);
  for (std::size_t i = 0; i < rows.size(); ++i) CHECK(row_in(pack.text(), i) == rows[i]);
}

TEST_CASE("marks are equal for equal contacts under one key, and under another are others") {
  ContactMarker const marker;
  ContactMarker const other;
  CHECK(marker.mark("00000001234") == marker.mark("00000001234"));
  CHECK(marker.mark("00000001234") != marker.mark("00000001235"));
  CHECK(marker.mark("00000001234") != other.mark("00000001234"));
}
