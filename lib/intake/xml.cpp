#include "lib/intake/xml.hpp"

#include <cstdlib>
#include <exception>
#include <memory>
#include <new>
#include <type_traits>

#include <expat.h>
#include <malloc.h>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"

namespace zgz::intake {

namespace {

constexpr int chunk = 64 * 1024;
constexpr unsigned deepest = 100;
// expat holds a tag or comment whole in memory until it ends.
constexpr std::size_t longest_token = 4u << 20;

// expat remembers every name it meets; a document of millions of names is no workbook.
constexpr std::size_t most_memory = 48u << 20;
thread_local std::size_t memory_held = 0;

void give_back(void* memory) {
  memory_held -= malloc_usable_size(memory);
  std::free(memory);
}

void* take_again(void* memory, std::size_t size) {
  auto const before = malloc_usable_size(memory);
  if (size > before && memory_held + (size - before) > most_memory) return nullptr;
  void* const moved = std::realloc(memory, size);
  if (moved != nullptr) memory_held = memory_held - before + malloc_usable_size(moved);
  return moved;
}

void* take(std::size_t size) { return take_again(nullptr, size); }

struct Reading {
  XML_Parser parser;
  XmlHandler& handler;
  std::exception_ptr thrown{};
  unsigned depth = 0;
  std::size_t silent = 0;
  bool refused = false;
};

std::string_view local_name(char const* name) {
  auto const* from = name;
  auto const* end = name;
  for (; *end != '\0'; ++end) {
    if (*end == ':') from = end + 1;
  }
  return {from, end};
}

/// Exceptions must not pass through the frames of a C library.
template <typename Action>
void guarded(void* data, Action const& action) {
  auto& reading = *static_cast<Reading*>(data);
  if (reading.thrown || reading.refused) return;
  reading.silent = 0;
  try {
    action(reading);
  } catch (...) {
    reading.thrown = std::current_exception();
    XML_StopParser(reading.parser, XML_FALSE);
  }
}

void on_start(void* data, XML_Char const* name, XML_Char const** attributes) {
  guarded(data, [&](Reading& reading) {
    if (++reading.depth > deepest) {
      reading.refused = true;
      XML_StopParser(reading.parser, XML_FALSE);
      return;
    }
    reading.handler.start(local_name(name), XmlAttributes{attributes});
  });
}

void on_end(void* data, XML_Char const*) {
  guarded(data, [&](Reading& reading) {
    --reading.depth;
    reading.handler.end();
  });
}

void on_text(void* data, XML_Char const* piece, int size) {
  guarded(data, [&](Reading& reading) { reading.handler.text({piece, static_cast<std::size_t>(size)}); });
}

void on_doctype(void* data, XML_Char const*, XML_Char const*, XML_Char const*, int) {
  auto& reading = *static_cast<Reading*>(data);
  reading.refused = true;
  XML_StopParser(reading.parser, XML_FALSE);
}

Error refused_document(std::string const& part) {
  return failure(Fault::unreadable_workbook, {say("its part {} is built as no workbook program builds it", part)});
}

Error malformed_document(std::string const& part, XML_Parser parser) {
  return failure(Fault::unreadable_workbook, {say("its part {0} is not well-formed (line {1})", part,
                                                  std::to_string(XML_GetCurrentLineNumber(parser)))});
}

void parse_all(std::string const& part, XmlSource const& source, Reading& reading) {
  for (bool more = true; more;) {
    void* const buffer = XML_GetBuffer(reading.parser, chunk);
    if (buffer == nullptr) throw refused_document(part);
    auto const size = source(static_cast<char*>(buffer), chunk);
    more = size != 0;
    reading.silent += size;
    auto const status = XML_ParseBuffer(reading.parser, static_cast<int>(size), more ? 0 : 1);
    if (reading.thrown) std::rethrow_exception(reading.thrown);
    bool const exhausted = XML_GetErrorCode(reading.parser) == XML_ERROR_NO_MEMORY;
    if (reading.refused || exhausted || reading.silent > longest_token) throw refused_document(part);
    if (status != XML_STATUS_OK) throw malformed_document(part, reading.parser);
  }
}

}  // namespace

char const* XmlAttributes::find(std::string_view name) const {
  for (auto const* at = m_raw; *at != nullptr; at += 2) {
    if (name == at[0]) return at[1];
  }
  return nullptr;
}

std::string_view XmlAttributes::text(std::string_view name) const {
  auto const* const value = find(name);
  return value == nullptr ? std::string_view{} : std::string_view{value};
}

std::string_view XmlAttributes::prefixed(std::string_view local) const {
  for (auto const* at = m_raw; *at != nullptr; at += 2) {
    std::string_view const name{at[0]};
    if (name.size() > local.size() + 1 && name.ends_with(local) && name[name.size() - local.size() - 1] == ':') {
      return at[1];
    }
  }
  return {};
}

bool XmlAttributes::flag(std::string_view name) const {
  auto const value = text(name);
  return value == "1" || value == "true";
}

void parse_xml(std::string const& part, XmlSource const& source, XmlHandler& handler) {
  XML_Memory_Handling_Suite const memory{take, take_again, give_back};
  std::unique_ptr<std::remove_pointer_t<XML_Parser>, void (*)(XML_Parser)> const owner{
      XML_ParserCreate_MM(nullptr, &memory, nullptr), XML_ParserFree};
  if (!owner) throw std::bad_alloc{};
  Reading reading{owner.get(), handler};
  XML_SetUserData(owner.get(), &reading);
  XML_SetElementHandler(owner.get(), on_start, on_end);
  XML_SetCharacterDataHandler(owner.get(), on_text);
  XML_SetStartDoctypeDeclHandler(owner.get(), on_doctype);
  parse_all(part, source, reading);
}

}  // namespace zgz::intake
