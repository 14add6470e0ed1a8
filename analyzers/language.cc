#include "analyzers/language.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/language_by_words.h"
#include "analyzers/language_evidence.h"

namespace lotse::analyzers {
namespace {

// Paragraphs of fewer points take their neighbours' language.
constexpr int kClear = 4;

std::optional<Language> clear_language(std::string_view paragraph) {
  const LanguageEvidence evidence = language_evidence(paragraph);
  const std::array<int, 3> points = {evidence.german, evidence.english, evidence.other};
  const auto best = std::max_element(points.begin(), points.end());
  if (*best < kClear) return evidence.other == 0 ? language_by_words(paragraph) : std::nullopt;
  const auto doubts =
      std::count_if(points.begin(), points.end(), [&](int other) { return other * 3 > *best * 2; });
  if (doubts > 1) return std::nullopt;  // the best itself is one
  return static_cast<Language>(best - points.begin());
}

constexpr std::size_t kLongLine = 200;

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r\f\v") == std::string_view::npos;
}

void add_paragraph(std::string_view text, std::size_t begin, std::size_t end,
                   std::vector<Paragraph>& out) {
  while (end > begin && is_blank(text.substr(end - 1, 1))) --end;
  while (end > begin && (text[end - 1] == '\n' || is_blank(text.substr(end - 1, 1)))) --end;
  if (end > begin) out.push_back({begin, end, Language::kOther});
}

std::vector<Paragraph> cut(std::string_view text) {
  std::vector<Paragraph> out;
  std::size_t begin = 0;
  for (std::size_t line = 0; line < text.size();) {
    const std::size_t end = std::min(text.find('\n', line), text.size());
    const std::size_t next = std::min(end + 1, text.size());
    if (is_blank(text.substr(line, end - line))) {
      add_paragraph(text, begin, line, out);
      begin = next;
    } else if (end - line > kLongLine || next == text.size()) {
      add_paragraph(text, begin, end, out);
      begin = next;
    }
    line = next;
  }
  return out;
}

void name_languages(std::string_view text, Language otherwise, std::vector<Paragraph>& all) {
  std::optional<Language> known;
  std::size_t unnamed = 0;  // paragraphs before the first clear one
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto clear = clear_language(text.substr(all[i].begin, all[i].end - all[i].begin));
    if (clear && !known) {
      for (; unnamed < i; ++unnamed) all[unnamed].language = *clear;
    }
    if (clear) known = clear;
    all[i].language = known.value_or(otherwise);
  }
}

}  // namespace

std::string_view language_code(Language language) {
  switch (language) {
    case Language::kGerman:
      return "de";
    case Language::kEnglish:
      return "en";
    case Language::kOther:
    case Language::kEither:
      return "other";
  }
  return "other";
}

Language language_of_code(std::string_view code) {
  if (code.size() > 2 && code[2] != '-' && code[2] != '_') return Language::kOther;
  const std::string_view language = code.substr(0, 2);
  if (language == "de" || language == "DE" || language == "De") return Language::kGerman;
  if (language == "en" || language == "EN" || language == "En") return Language::kEnglish;
  return Language::kOther;
}

Language guess_language(std::string_view paragraph, Language otherwise) {
  return clear_language(paragraph).value_or(otherwise);
}

std::vector<Paragraph> paragraphs_of(std::string_view text, Language otherwise) {
  std::vector<Paragraph> all = cut(text);
  name_languages(text, otherwise, all);
  return all;
}

std::vector<Paragraph> unnamed_paragraphs(std::string_view text) { return cut(text); }

Language language_at(std::string_view text, const std::vector<Paragraph>& paragraphs, std::size_t i,
                     Language otherwise) {
  const auto clear = [&](std::size_t at) {
    const Paragraph& one = paragraphs[at];
    return clear_language(text.substr(one.begin, one.end - one.begin));
  };
  for (std::size_t at = i + 1; at > 0; --at) {
    if (const auto language = clear(at - 1)) return *language;
  }
  for (std::size_t at = i + 1; at < paragraphs.size(); ++at) {
    if (const auto language = clear(at)) return *language;
  }
  return otherwise;
}

Language main_language(const std::vector<Paragraph>& paragraphs) {
  std::array<std::size_t, 4> bytes{};
  for (const Paragraph& paragraph : paragraphs) {
    bytes[static_cast<std::size_t>(paragraph.language)] += paragraph.end - paragraph.begin;
  }
  if (paragraphs.empty()) return Language::kOther;
  return static_cast<Language>(std::max_element(bytes.begin(), bytes.end()) - bytes.begin());
}

}  // namespace lotse::analyzers
