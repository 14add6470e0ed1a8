#include "analyzers/compounds/letters.h"

namespace lotse::analyzers {
namespace {

// Lower-case letter of a code point below 256, 0 if it is none.
unsigned char lower_letter(unsigned code) {
  if (code >= 'A' && code <= 'Z') return static_cast<unsigned char>(code + 32);
  if (code >= 'a' && code <= 'z') return static_cast<unsigned char>(code);
  if (code < 0xC0 || code == 0xD7 || code == 0xF7) return 0;
  return static_cast<unsigned char>(code >= 0xDF ? code : code + 32);
}

}  // namespace

bool append_letters(std::string_view word, std::string& letters, std::vector<std::uint32_t>* ends) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    unsigned code = static_cast<unsigned char>(word[i]);
    if (code >= 0x80) {
      if ((code != 0xC2 && code != 0xC3) || i + 1 == word.size()) return false;
      const unsigned next = static_cast<unsigned char>(word[++i]);
      if ((next & 0xC0u) != 0x80u) return false;
      code = ((code & 0x1Fu) << 6) | (next & 0x3Fu);
    }
    const unsigned char letter = lower_letter(code);
    if (letter == 0) return false;
    letters += static_cast<char>(letter);
    if (ends != nullptr) ends->push_back(static_cast<std::uint32_t>(i + 1));
  }
  return true;
}

std::string letters_of(std::string_view word) {
  std::string letters;
  if (!append_letters(word, letters)) letters.clear();
  return letters;
}

std::string utf8_of(std::string_view letters) {
  std::string text;
  for (const char c : letters) {
    const auto code = static_cast<unsigned char>(c);
    if (code < 0x80) {
      text += c;
    } else {
      text += static_cast<char>(0xC0 | (code >> 6));
      text += static_cast<char>(0x80 | (code & 0x3F));
    }
  }
  return text;
}

}  // namespace lotse::analyzers
