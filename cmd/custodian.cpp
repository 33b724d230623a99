#include "cmd/custodian.hpp"

#include "cmd/files.hpp"
#include "cmd/passphrase.hpp"
#include "lib/base/error.hpp"

namespace zgz::cmd {

seal::KeyPair custodian_keys(store::Store const& store, std::string const& file, std::string const& passphrase_file) {
  constexpr std::uint64_t most_bytes = 1u << 16;
  auto const text = read_file(file, most_bytes);
  if (seal::public_half(text) != store.office_key())
    throw failure(Fault::key_of_another, {store.office_key().substr(0, 12)}, as_utf8(file));
  return seal::unlock_key(text, passphrase(passphrase_file, false));
}

void record_asking(Context const& context, store::Store& store, Event const& event) {
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  change.record(event);
  change.commit();
}

}  // namespace zgz::cmd
