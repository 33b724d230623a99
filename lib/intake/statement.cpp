#include "lib/intake/statement.hpp"

#include <algorithm>
#include <array>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"

namespace zgz::intake {

namespace {

/// `others`: further words for the same, as registers and forms have them.
struct Label {
  std::string_view chinese, english;
  std::string Statement::*into;
  std::string_view others;
};

constexpr std::array labels{
    Label{"姓名", "name", &Statement::name,
          "反映人|投诉人|举报人|来电人|来访人|来信人|信访人|诉求人|联系人|contact|complainant|caller|fullname"},
    Label{"电话", "phone", &Statement::phone, "联系电话|联系方式|手机|手机号|手机号码|来电号码|telephone|mobile|tel"},
    Label{"地址", "address", &Statement::address, "住址|家庭住址|联系地址"},
    Label{"单位", "employer", &Statement::employer, "工作单位|所在单位|company"},
    Label{"证件", "id", &Statement::id, "身份证|身份证号|身份证号码|证件号码|idcard"},
    Label{"邮箱", "e-mail", &Statement::mail, "电子邮箱|电子邮件|email|mail"},
};

bool is_called(Label const& label, std::string const& word) {
  if (word == label.chinese || word == fold(label.english)) return true;
  auto const others = split(label.others, '|');
  return std::find(others.begin(), others.end(), word) != others.end();
}

/// The label with which a line begins, and the bytes up to behind its colon; null for any other line.
std::pair<Label const*, std::size_t> labelled(std::string_view line) {
  auto const wide = line.find("：");
  auto const narrow = line.find(':');
  auto const colon = std::min(wide, narrow);
  if (colon == std::string_view::npos) return {nullptr, 0};
  auto const word = fold(line.substr(0, colon));
  auto const* const found =
      std::find_if(labels.begin(), labels.end(), [&](Label const& label) { return is_called(label, word); });
  if (found == labels.end()) return {nullptr, 0};
  return {found, colon + (colon == wide ? std::string_view{"："}.size() : 1)};
}

}  // namespace

Statement read_statement(std::string_view bytes) {
  if (!is_utf8(bytes)) throw failure(Fault::unreadable_text, {tr("it is not UTF-8")});
  auto const text = tidy(bytes);
  Statement statement;
  std::size_t at = 0;
  while (at < text.size()) {
    auto const end = std::min(text.find('\n', at), text.size());
    auto const line = std::string_view{text}.substr(at, end - at);
    auto const [label, length] = labelled(line);
    if (label == nullptr) break;
    auto& value = statement.*(label->into);
    auto const further = std::string{trim(line.substr(length))};
    value += value.empty() || further.empty() ? further : "、" + further;  // several people complain together
    at = end + 1;
  }
  if (at < text.size()) statement.text = trim(std::string_view{text}.substr(at));
  return statement;
}

bool is_named(Statement const& statement) {
  auto const name = fold(statement.name);
  bool const reachable = !(statement.phone + statement.address + statement.mail).empty();
  return reachable && !name.empty() && name != "匿名" && name != "anonymous";
}

std::vector<std::string> statement_headings() {
  std::vector<std::string> headings;
  for (auto const& label : labels) headings.emplace_back(label.chinese);
  headings.emplace_back("内容");
  return headings;
}

std::vector<std::string> statement_cells(Statement const& statement) {
  std::vector<std::string> cells;
  for (auto const& label : labels) cells.push_back(statement.*(label.into));
  cells.push_back(statement.text);
  return cells;
}

}  // namespace zgz::intake
