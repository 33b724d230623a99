#include <cmath>
#include <limits>

#include <catch2/catch.hpp>

#include "lib/base/text.hpp"
#include "lib/render/render.hpp"
#include "tests/render/sample.hpp"

using namespace zgz;
using namespace zgz::render;
using namespace zgz::render::test;

namespace {

std::string json(Document const& document) { return render::render(document, Format::json, {}); }

}  // namespace

TEST_CASE("json has the schema, the facts and the tables in order, free of the reader's language") {
  DocTable items;
  items.key = "items";
  items.columns = {{"ref", "编号"},
                   {"note", "说明", false, Show::people},
                   {"code", "代码", false, Show::machines},
                   {"state", "状态"},
                   {"due", "期限"},
                   {"days", "天", true},
                   {"share", "比", true},
                   {"signed", "签"},
                   {"sources", "来源"}};
  items.rows = {{{text("P7")},
                 {text("注")},
                 {text("K1")},
                 {Term{"open", "在办"}},
                 {day(12, 7)},
                 {std::int64_t{-3}},
                 {0.5},
                 {true},
                 {Words{"甲", "乙"}}},
                {{text("引\"号\\")}, {}, {}, {}, {}, {}, {}, {}, {Words{}}}};
  DocTable none;
  none.key = "returned";
  none.empty = "没有退回。";
  Document const document{"zgz.sample/1",
                          {{"today", day(12, 12)}, {"b", std::monostate{}}, {"a", std::int64_t{2}}},
                          {Heading{"题"}, items, Paragraph{"文"}, none}};
  CHECK(json(document) == R"({
  "schema": "zgz.sample/1",
  "today": "2020-12-12",
  "b": null,
  "a": 2,
  "items": [
    {
      "ref": "P7",
      "code": "K1",
      "state": "open",
      "due": "2020-12-07",
      "days": -3,
      "share": 0.5,
      "signed": true,
      "sources": [
        "甲",
        "乙"
      ]
    },
    {
      "ref": "引\"号\\",
      "code": null,
      "state": null,
      "due": null,
      "days": null,
      "share": null,
      "signed": null,
      "sources": []
    }
  ],
  "returned": []
}
)");
}

TEST_CASE("no bytes make json fail or command a terminal") {
  Document const document{"s/1",
                          {{"text", text("甲\xff\xe4\xbd\x1b[2J\n\t\x7f\u009b31m\u00a0\u00c2")},
                           {"nan", std::nan("")},
                           {"infinite", std::numeric_limits<double>::infinity()}},
                          {}};
  CHECK(json(document) ==
        "{\n  \"schema\": \"s/1\",\n  \"text\": \"甲\uFFFD\uFFFD\\u001b[2J\\n\\t\\u007f\\u009b31m\u00a0\u00c2\""
        ",\n  \"nan\": null,\n  \"infinite\": null\n}\n");
}

TEST_CASE("a share is told by its part and its whole") {
  CHECK(contains(json(with(single(Share{302, 506}))), R"("part": 302)"));
  CHECK(contains(json(with(single(Share{5, 0}))), R"("whole": 0)"));
}
