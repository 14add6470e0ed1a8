#include "indexer/readers/utf8.h"

namespace lotse::readers {
namespace {

struct Lead {
  std::size_t length;
  char32_t bits;
  char32_t smallest;  // anything below is an overlong form
};

Lead lead_of(unsigned char byte) {
  if (byte < 0x80) return {1, byte, 0};
  if (byte >= 0xC2 && byte < 0xE0) return {2, byte & 0x1Fu, 0x80};
  if (byte >= 0xE0 && byte < 0xF0) return {3, byte & 0x0Fu, 0x800};
  if (byte >= 0xF0 && byte < 0xF5) return {4, byte & 0x07u, 0x10000};
  return {0, 0, 0};
}

bool is_scalar(char32_t c) { return c < 0xD800 || (c > 0xDFFF && c <= 0x10FFFF); }

}  // namespace

char32_t next_character(std::string_view text, std::size_t& at) {
  const Lead lead = lead_of(static_cast<unsigned char>(text[at]));
  const std::size_t begin = at++;
  if (lead.length == 0 || begin + lead.length > text.size()) return kReplacement;
  char32_t character = lead.bits;
  for (std::size_t i = 1; i < lead.length; ++i) {
    const auto byte = static_cast<unsigned char>(text[begin + i]);
    if ((byte & 0xC0u) != 0x80) return kReplacement;
    character = (character << 6u) | (byte & 0x3Fu);
  }
  if (character < lead.smallest || !is_scalar(character)) return kReplacement;
  at = begin + lead.length;
  return character;
}

void append_utf8(std::string& out, char32_t character) {
  const char32_t c = is_scalar(character) ? character : kReplacement;
  const auto tail = [&](unsigned shift) {
    out += static_cast<char>(0x80u | ((c >> shift) & 0x3Fu));
  };
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0u | (c >> 6u));
    tail(0);
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0u | (c >> 12u));
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0u | (c >> 18u));
    tail(12);
    tail(6);
    tail(0);
  }
}

}  // namespace lotse::readers
