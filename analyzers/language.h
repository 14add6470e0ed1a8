// Languages of paragraphs. A document mixes German and English; each paragraph is analysed in its
// own.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace lotse::analyzers {

enum class Language : std::uint8_t {
  kGerman,
  kEnglish,
  kOther,
  kEither,  // nothing tells whether German or English: analysed as both
};

// ISO 639-1 code of the language; kOther and kEither are "other".
std::string_view language_code(Language language);
Language language_of_code(std::string_view code);  // anything but de, en (with region) is kOther

// The language of one paragraph by its function words, letters and typical letter groups, of a
// short one also by its words (language_by_words.h). Too short to tell: `otherwise`.
Language guess_language(std::string_view paragraph, Language otherwise);

struct Paragraph {
  std::size_t begin = 0;  // byte offsets into the text, half open
  std::size_t end = 0;
  Language language = Language::kOther;
};

// Cuts at blank lines (and at line ends of long lines), names each paragraph's language; short ones
// take their neighbours'. The paragraphs cover all of the text that is not blank.
std::vector<Paragraph> paragraphs_of(std::string_view text, Language otherwise);

// The same paragraphs without their languages: many times faster.
std::vector<Paragraph> unnamed_paragraphs(std::string_view text);
// The language that paragraphs_of gives paragraph `i`, looking at as few others as it can.
Language language_at(std::string_view text, const std::vector<Paragraph>& paragraphs, std::size_t i,
                     Language otherwise);

// The language that holds most bytes of the paragraphs.
Language main_language(const std::vector<Paragraph>& paragraphs);

}  // namespace lotse::analyzers
