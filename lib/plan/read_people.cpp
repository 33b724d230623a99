#include "lib/plan/sections.hpp"

namespace zgz::plan {

namespace {

void read_officer(TableReader& in, Officer& to) {
  in.require("title", to.title);
  in.accept("from", to.from);
  in.accept("to", to.to);
}

}  // namespace

void read_department(TableReader& in, Department& to) {
  in.require("code", to.code);
  in.require("name", to.name);
  in.accept("aliases", to.aliases);
  in.accept_each("heads", to.heads, read_officer);
  in.accept_each("supervising_leaders", to.supervising_leaders, read_officer);
  in.accept("group", to.group);
  in.accept("key", to.key);
  in.accept("history", to.history);
}

void read_group_member(TableReader& in, GroupMember& to) {
  in.require("role", to.role);
  in.require("title", to.title);
}

void read_channel(TableReader& in, Channel& to) {
  in.require("code", to.code);
  in.require("name", to.name);
  in.accept("contact", to.contact);
}

}  // namespace zgz::plan
