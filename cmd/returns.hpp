#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/model/plan.hpp"
#include "lib/model/receipt.hpp"

namespace zgz::cmd {

/// Refuses a folder for returns that lies in a folder which is imported: the next import would take in what was written
/// there. Throws `Error` (usage).
void check_apart(std::string const& returns, std::vector<std::string> const& imported);

/// What goes back to the senders of returned files, written into a folder: for each the marked copy
/// (`<name>-退回.xlsx`) and the notice (`<name>-退回补正通知.docx`). No file is written over: both names get `-2`, `-3`
/// … Unless `keep` is called, everything written is removed again.
class Returns {
 public:
  /// Makes the folder. For an empty name nothing is ever written. Throws `Error` (failed): not-a-folder, unwritable.
  Returns(Plan const& plan, Date today, std::string folder);
  ~Returns();
  Returns(Returns const&) = delete;
  Returns& operator=(Returns const&) = delete;

  /// Writes both for a file that is returned, now or when the same bytes came in before, and names them in the receipt.
  /// `numbered` says that its number stands (a dry run gives none). Throws `Error` (failed, unwritable).
  void add(Receipt& receipt, std::string_view bytes, bool numbered);

  /// What was written stays.
  void keep() { m_written.clear(); }

 private:
  void write(Receipt& receipt, std::string const& path, std::string_view bytes);

  Plan const& m_plan;
  Date m_today;
  std::string m_folder;
  std::vector<std::string> m_written;
};

}  // namespace zgz::cmd
