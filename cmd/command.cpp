#include "cmd/command.hpp"

#include <CLI/CLI.hpp>

namespace zgz::cmd {

Command Command::sub(char const* name, char const* help) const {
  auto& command = *m_app->add_subcommand(name, help)->group(tr("Commands"));
  command.get_help_ptr()->group(tr("Options"));
  return {command, *m_job};
}

void Command::needs_sub() const { m_app->require_subcommand(1); }

void Command::word(char const* name, std::string& into, char const* help) const {
  m_app->add_option(name, into, help)->type_name("");
}

void Command::words(char const* name, std::vector<std::string>& into, char const* help) const {
  m_app->add_option(name, into, help)->type_name("");
}

void Command::option(char const* name, std::string& into, char const* help, char const* type) const {
  m_app->add_option(name, into, help)->type_name(type);
}

void Command::options(char const* name, std::vector<std::string>& into, char const* help, char const* type) const {
  m_app->add_option(name, into, help)->type_name(type)->allow_extra_args(false);
}

void Command::flag(char const* name, bool& into, char const* help) const { m_app->add_flag(name, into, help); }

void Command::store(Job job) const {
  // The library calls back from the inside out: what stands deeper is what was meant.
  m_app->callback([&stored = *m_job, job = std::move(job)] {
    if (!stored) stored = job;
  });
}

}  // namespace zgz::cmd
