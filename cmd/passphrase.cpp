#include "cmd/passphrase.hpp"

#include <termios.h>
#include <unistd.h>
#include <iostream>

#include "cmd/files.hpp"
#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/seal/office_key.hpp"

namespace zgz::cmd {

namespace {

/// What is typed does not show for the time of a scope.
class Unseen {
 public:
  Unseen() {
    tcgetattr(STDIN_FILENO, &m_before);
    auto quiet = m_before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
  }
  Unseen(Unseen const&) = delete;
  Unseen& operator=(Unseen const&) = delete;
  ~Unseen() {
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    std::cerr << '\n';
  }

 private:
  termios m_before{};
};

std::string typed(std::string const& prompt) {
  if (isatty(STDIN_FILENO) == 0) throw failure(Fault::no_passphrase);
  // Quiet before it asks: what is typed at once would else show, and be lost with what came before.
  Unseen const unseen;
  std::cerr << prompt << std::flush;
  std::string line;
  std::getline(std::cin, line);
  return line;
}

}  // namespace

std::string secret_line(std::string const& file, std::string const& prompt) {
  constexpr std::uint64_t most_bytes = 1u << 16;
  auto const text = file.empty() ? typed(prompt) : read_file(file, most_bytes);
  // Also without the byte order mark that some editors write.
  return tidy(text.substr(0, text.find('\n')));
}

std::string passphrase(std::string const& file, bool twice) {
  auto given = secret_line(file, tr("Passphrase of the custodian: "));
  bool const again = twice && file.empty();
  bool const same = !again || secret_line(file, tr("The same again: ")) == given;
  auto const size = length(given);
  bool const fits = size >= seal::shortest_passphrase && size <= seal::longest_passphrase;
  if (twice && !(same && fits)) {
    throw failure(Fault::bad_passphrase,
                  {std::to_string(seal::shortest_passphrase), std::to_string(seal::longest_passphrase)});
  }
  return given;
}

}  // namespace zgz::cmd
