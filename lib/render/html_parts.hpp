#pragma once

namespace zgz::render {

/// What every page has in it: how it looks, and the script that filters tables.
inline constexpr char const* html_style = R"css(
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --line: #c9d1d9; --head: #eef2f6; --dim: #57606a;
  --good: #116329; --warn: #7d4e00; --bad: #b42318; --bar: #3b6ea5; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #14181d; --line: #3d444d; --head: #21262d;
  --dim: #9198a1; --good: #57c96a; --warn: #e0b050; --bad: #ff8a80; --bar: #79b0e8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 64rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.6rem; text-align: center; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.1rem; }
p.prose { text-indent: 2em; margin: .3rem 0; } p.centre { text-align: center; } p.right { text-align: right; }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); font-weight: 600; }
.dim { color: var(--dim); }
figure { margin: 1.5rem 0; } figcaption { font-weight: 600; margin-bottom: .4rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th { background: var(--head); position: sticky; top: 0; }
th.number, td.number { text-align: right; white-space: nowrap; }
tr.total { font-weight: 600; }
label.filter { display: block; margin-bottom: .4rem; color: var(--dim); font-size: .9rem; }
label.filter input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line);
  border-radius: .25rem; padding: .2rem .4rem; }
@media print { :root { --ink: #000; --paper: #fff; --line: #000; --head: #fff; --dim: #000; --good: #000;
    --warn: #000; --bad: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; } label.filter { display: none; } .wide { overflow: visible; }
  tr { break-inside: avoid; } figcaption { break-after: avoid; } .annex { break-before: page; } }
)css";

inline constexpr char const* html_script = R"js(
document.querySelectorAll("label.filter input").forEach(function (box) {
  var figure = box.closest("figure");
  var count = figure.querySelector("output");
  var rows = figure.querySelectorAll("tbody tr");
  box.closest("label").hidden = false;
  box.addEventListener("input", function () {
    var words = box.value.toLowerCase().split(/\s+/);
    var shown = 0;
    rows.forEach(function (row) {
      var text = row.textContent.toLowerCase();
      row.hidden = !words.every(function (word) { return text.includes(word); });
      if (!row.hidden) shown += 1;
    });
    count.textContent = shown + " / " + rows.length;
  });
});
)js";

}  // namespace zgz::render
