#include "lib/render/html.hpp"

#include <catch2/catch.hpp>

#include "tests/render/sample.hpp"

using namespace zgz;
using namespace zgz::render::test;

namespace {

bool has(std::string const& text, std::string const& piece) { return text.find(piece) != std::string::npos; }

}  // namespace

TEST_CASE("a page has a heading for each column and row, and only what people read") {
  auto const html = render::html_text(with(matters()));
  CHECK(has(html, R"(<th scope="col">编号</th>)"));
  CHECK(has(html, R"(<th scope="col" class="number">逾期天数</th>)"));
  CHECK(has(html, R"(<th scope="row">P7</th>)"));
  CHECK(has(html, R"(<td class="number bad">12</td>)"));
  CHECK_FALSE(has(html, "代码"));
  CHECK_FALSE(has(html, "K1"));
}

TEST_CASE("nothing that a text says becomes markup, and nothing is fetched from anywhere") {
  auto document = with(single(text("<script>alert('甲')</script> & \"乙\"")));
  document.blocks.emplace_back(Heading{"<b>题</b>", 0});
  document.blocks.emplace_back(Paragraph{"a\nb\x1b[2J"});
  auto const html = render::html_text(document);
  CHECK(has(html, "&lt;script&gt;alert('甲')&lt;/script&gt; &amp; &quot;乙&quot;"));
  CHECK(has(html, "<title>&lt;b&gt;题&lt;/b&gt;</title>"));
  CHECK(has(html, R"(<p class="prose">a<br>b\x1b[2J</p>)"));
  CHECK_FALSE(has(html, "http"));
  CHECK_FALSE(has(html, " src="));
  CHECK(render::html_text(document) == html);
}

TEST_CASE("a table without rows says so, and one that has nothing to say is left out") {
  auto table = matters();
  table.rows.clear();
  CHECK(has(render::html_text(with(table)), "<figure><p>没有逾期的事项。</p></figure>"));
  table.empty.clear();
  CHECK_FALSE(has(render::html_text(with(table)), "<figure>"));
}

TEST_CASE("longer tables can be filtered") {
  auto table = single(text("甲"));
  CHECK_FALSE(has(render::html_text(with(table)), R"(<label class="filter")"));
  for (int i = 0; i < 5; ++i) table.rows.push_back(table.rows.front());
  CHECK(has(render::html_text(with(table)), R"(<label class="filter" hidden>)"));
}
