#include <string>

#include "lib/plan/sections.hpp"

namespace zgz::plan {

namespace {

std::vector<std::string> field_words() {
  std::vector<std::string> words;
  for (auto const& name : field_names) words.emplace_back(name.word);
  return words;
}

void read_fields(TableReader& in, char const* key, Node const* node, std::vector<Field>& to) {
  std::vector<std::string> texts;
  if (node == nullptr || !read(*node, key, in.faults(), texts)) return;
  for (auto const& item : std::get<List>(node->value)) {
    auto const index = choose(item, key, in.faults(), field_words());
    if (index) to.push_back(field_names[*index].field);
  }
}

void read_headers(TableReader& in, std::map<Field, std::vector<std::string>>& to) {
  for (auto const& name : field_names) {
    std::vector<std::string> aliases;
    in.accept(name.word, aliases);
    if (!aliases.empty()) to.emplace(name.field, aliases);
  }
}

}  // namespace

void read_checklist(TableReader& in, ChecklistForm& to) {
  in.require("titles", to.titles);
  read_fields(in, "required", in.required("required"), to.required);
  read_fields(in, "fillable", in.optional("fillable"), to.fillable);
  in.require("zero_words", to.zero_words);
  in.require("department_labels", to.department_labels);
  in.require("date_labels", to.date_labels);
  in.accept("signature_labels", to.signature_labels);
  in.accept("stamp_words", to.stamp_words);
  in.accept("furniture", to.furniture);
  in.accept("instructions", to.instructions);
  in.accept("total_words", to.total_words);
  in.accept("sample_words", to.sample_words);
  in.require("due_from", to.due_from);
  in.require("due_to", to.due_to);
  in.accept("own_form", to.own_form);
  in.accept("clause", to.clause);
  in.require_table("headers", to.headers, read_headers);
}

}  // namespace zgz::plan
