#include "analyzers/sentences.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace lotse::analyzers {
namespace {

icu::BreakIterator& sentence_breaks() {
  thread_local const std::unique_ptr<icu::BreakIterator> breaks = [] {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(
        icu::BreakIterator::createSentenceInstance(icu::Locale::getGerman(), error));
    if (U_FAILURE(error)) {
      throw std::runtime_error(std::string("ICU sentence break rules: ") + u_errorName(error));
    }
    return made;
  }();
  return *breaks;
}

// "Nr. 5", "Dr. Müller", "23. November": ICU knows no abbreviations.
bool ends_in_abbreviation(std::string_view sentence) {
  while (!sentence.empty() && (sentence.back() == ' ' || sentence.back() == '\n')) {
    sentence.remove_suffix(1);
  }
  if (!sentence.ends_with('.')) return false;
  sentence.remove_suffix(1);
  const std::size_t word = sentence.find_last_of(" \n(.") + 1;  // 0 when there is none
  const std::string_view last = sentence.substr(word);
  if (last.empty() || last.size() > 4) return false;
  if (last.find_first_not_of("0123456789") == std::string_view::npos) return last.size() <= 2;
  for (const std::string_view known :
       {"Nr",   "Dr",  "Abs", "Art", "ca",  "bzw", "vgl", "Prof", "St",
        "Str",  "No",  "Mr",  "Ms",  "Mrs", "Mio", "Mrd", "inkl", "gez",
        "Ziff", "Tel", "sog", "B",   "h",   "d",   "z",   "u",    "a"}) {
    if (last == known) return true;
  }
  return false;
}

// ICU breaks at every line end, but lines of a PDF break anywhere. What is not ASCII at the end is
// mostly a closing quote.
bool is_complete(std::string_view sentence) {
  const std::size_t last = sentence.find_last_not_of(" \t\r\n");
  if (last == std::string_view::npos) return false;
  const char c = sentence[last];
  return (c & 0x80) != 0 || std::string_view(".!?\")").find(c) != std::string_view::npos;
}

}  // namespace

std::vector<std::size_t> sentence_bounds(std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &error);
  icu::BreakIterator& breaks = sentence_breaks();
  breaks.setText(&utext, error);
  std::vector<std::size_t> bounds = {0};
  while (U_SUCCESS(error)) {
    const auto at = breaks.next();
    if (at == icu::BreakIterator::DONE || static_cast<std::size_t>(at) >= text.size()) break;
    const auto end = static_cast<std::size_t>(at);
    const std::string_view sentence = text.substr(bounds.back(), end - bounds.back());
    if (is_complete(sentence) && !ends_in_abbreviation(sentence)) bounds.push_back(end);
  }
  utext_close(&utext);
  if (!text.empty()) bounds.push_back(text.size());
  return bounds;
}

}  // namespace lotse::analyzers
