#include "analyzers/tagging/name_variants.h"

#include <array>
#include <initializer_list>
#include <span>

#include "analyzers/characters.h"

namespace lotse::tagging {
namespace {

enum class Script { kLatin, kCyrillic, kHebrew, kArabic, kOther };

Script script_of(std::string_view word) {
  const char32_t c = word.empty() ? 0 : analyzers::character_at(word, 0).code;
  if (c < 0x250) return Script::kLatin;
  if (c >= 0x400 && c < 0x530) return Script::kCyrillic;
  if (c >= 0x590 && c < 0x600) return Script::kHebrew;
  if (c >= 0x600 && c < 0x780) return Script::kArabic;
  return Script::kOther;
}

void add_endings(const NameWords& name, std::size_t at, std::string_view stem,
                 std::span<const std::string_view> endings, std::vector<NameWords>& all) {
  for (const std::string_view ending : endings) {
    NameWords form = name;
    form[at] = std::string(stem) + std::string(ending);
    if (form != name) all.push_back(std::move(form));
  }
}

// Case endings by the last letter; Russian and Ukrainian together, since a name ends alike in both.
void add_cyrillic(const NameWords& name, std::vector<NameWords>& all) {
  static constexpr std::array<std::string_view, 7> kHard = {"а", "у", "ом", "е", "і", "ові", "ым"};
  static constexpr std::array<std::string_view, 7> kSoft = {"я", "ю", "ем", "е", "і", "и", "ью"};
  static constexpr std::array<std::string_view, 7> kFeminine = {"ы", "и",  "е", "і",
                                                                "у", "ой", "ою"};
  const std::string& word = name.front();
  const std::string_view stem = std::string_view(word).substr(0, word.size() - 2);
  const std::string_view last = std::string_view(word).substr(word.size() - 2);
  if (last == "а" || last == "я") return add_endings(name, 0, stem, kFeminine, all);
  if (last == "ь" || last == "й") return add_endings(name, 0, stem, kSoft, all);
  if (last == "и" || last == "о" || last == "е" || last == "у" || last == "і") return;
  add_endings(name, 0, word, kHard, all);
}

void add_prefixes(const NameWords& name, std::span<const std::string_view> prefixes,
                  std::vector<NameWords>& all) {
  for (const std::string_view prefix : prefixes) {
    NameWords form = name;
    form.front() = std::string(prefix) + form.front();
    all.push_back(std::move(form));
  }
}

bool takes_genitive_s(std::string_view word) {
  return word.size() > 2 && !word.ends_with('s') && !word.ends_with('x') && !word.ends_with('z') &&
         !(word.back() >= '0' && word.back() <= '9');
}

}  // namespace

std::string with_two_letter_umlauts(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kUmlauts = {
      {{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "Ae"}, {"Ö", "Oe"}, {"Ü", "Ue"}}};
  std::string out(name);
  for (const auto& [umlaut, letters] : kUmlauts)
    for (auto at = out.find(umlaut); at != std::string::npos; at = out.find(umlaut, at))
      out.replace(at, umlaut.size(), letters);
  return out;
}

std::vector<NameWords> inflected_names(const NameWords& name) {
  static constexpr std::array<std::string_view, 6> kHebrew = {"ב", "ל", "מ", "ו", "ה", "ש"};
  static constexpr std::array<std::string_view, 5> kArabic = {"ب", "ل", "و", "ف", "ك"};
  std::vector<NameWords> all;
  if (name.empty()) return all;
  switch (script_of(name.front())) {
    case Script::kLatin:
      if (takes_genitive_s(name.back()))
        add_endings(name, name.size() - 1, name.back(), std::array<std::string_view, 1>{"s"}, all);
      // "Rostows am Don" is said too, but a genitive inside is rare; "Xi’ans" is the rule above.
      break;
    case Script::kCyrillic:
      add_cyrillic(name, all);
      break;
    case Script::kHebrew:
      add_prefixes(name, kHebrew, all);
      break;
    case Script::kArabic:
      add_prefixes(name, kArabic, all);
      break;
    case Script::kOther:
      break;
  }
  return all;
}

std::vector<NameWords> inflected_adjectives(const NameWords& adjective) {
  static constexpr std::array<std::string_view, 4> kPeople = {"s", "n", "in", "innen"};
  std::vector<NameWords> all;
  if (adjective.empty() || !adjective.back().ends_with("er")) return all;
  add_endings(adjective, adjective.size() - 1, adjective.back(), kPeople, all);
  return all;
}

std::vector<NameWords> declined_adjectives(const NameWords& adjective) {
  static constexpr std::array<std::string_view, 5> kEndings = {"e", "en", "er", "es", "em"};
  std::vector<NameWords> all;
  if (!adjective.empty())
    add_endings(adjective, adjective.size() - 1, adjective.back(), kEndings, all);
  return all;
}

}  // namespace lotse::tagging
