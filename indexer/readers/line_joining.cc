#include "indexer/readers/line_joining.h"

#include <algorithm>
#include <array>

#include "indexer/readers/utf8.h"

namespace lotse::readers {
namespace {

// Words before which a hyphen stands for an omitted part ("Städte- und Projektpartnerschaften").
constexpr std::array<std::string_view, 12> kConjunctions{
    "und", "oder", "bzw.", "bzw", "sowie", "bis", "als", "wie", "noch", "and", "or", "to"};

std::string_view first_word(std::string_view line) {
  return line.substr(0, line.find_first_of(" \t,;)"));
}

// ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic: enough to tell what may follow a hyphen.
bool is_lower(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7) ||
         (c >= 0x100 && c <= 0x17F && c % 2 == 1) || (c >= 0x3AC && c <= 0x3CE) ||
         (c >= 0x430 && c <= 0x45F);
}

bool begins_with_conjunction(std::string_view line) {
  const auto word = first_word(line);
  return std::find(kConjunctions.begin(), kConjunctions.end(), word) != kConjunctions.end();
}

bool begins_lower(std::string_view line) {
  std::size_t at = 0;
  return !line.empty() && is_lower(next_character(line, at));
}

bool is_letter_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// Bytes of the hyphen at the end after a letter: "-", U+2010, soft hyphen; 0 when there is none.
std::size_t hyphen_at_end(std::string_view text) {
  for (const std::string_view hyphen : {"-", "\xE2\x80\x90", "\xC2\xAD"}) {
    if (text.ends_with(hyphen) && text.size() > hyphen.size() &&
        is_letter_byte(text[text.size() - hyphen.size() - 1])) {
      return hyphen.size();
    }
  }
  return 0;
}

}  // namespace

void append_joined(std::string& paragraph, std::string_view line) {
  const std::size_t hyphen = hyphen_at_end(paragraph);
  const bool omission = begins_with_conjunction(line);
  if (hyphen > 0 && begins_lower(line) && !omission) {
    paragraph.resize(paragraph.size() - hyphen);
  } else if (!paragraph.empty() && (hyphen == 0 || omission)) {
    paragraph += ' ';
  }
  paragraph += line;
}

bool is_list_item(std::string_view line) {
  for (const std::string_view mark : {"- ", "* ", "+ ", "\xE2\x80\xA2", "\xE2\x80\x93 ", "§ "}) {
    if (line.starts_with(mark)) return true;
  }
  const auto digits = static_cast<std::size_t>(
      std::find_if(line.begin(), line.end(), [](char c) { return c < '0' || c > '9'; }) -
      line.begin());
  if (digits > 0 && digits < 3) {
    const auto rest = line.substr(digits);
    return rest.starts_with(". ") || rest.starts_with(") ");
  }
  return line.size() > 2 && is_letter_byte(line[0]) && line.substr(1, 2) == ") ";
}

}  // namespace lotse::readers
