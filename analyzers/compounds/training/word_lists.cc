#include "analyzers/compounds/training/word_lists.h"

#include <algorithm>
#include <set>

#include "analyzers/compounds/letters.h"
#include "analyzers/compounds/training/affixes.h"
#include "analyzers/compounds/training/pieces.h"
#include "analyzers/normalize.h"

namespace lotse::analyzers::training {
namespace {

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// Calls take(word) for each row of letters.
template <typename Take>
void for_each_word(std::string_view text, Take take) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_word_byte(text[i])) continue;
    std::size_t end = i;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    take(text.substr(i, end - i));
    i = end;
  }
}

bool is_capital_at(std::string_view word, std::size_t at) {
  const auto c = static_cast<unsigned char>(word[at]);
  if (c >= 'A' && c <= 'Z') return true;
  if (c != 0xC3 || at + 1 >= word.size()) return false;
  return static_cast<unsigned char>(word[at + 1]) < 0x9F;
}

// Städte, not DDR, not LibreOffice: a capital only at the beginning.
bool is_noun_like(std::string_view word) {
  if (word.empty() || !is_capital_at(word, 0)) return false;
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (is_capital_at(word, i)) return false;
  }
  return true;
}

bool has_capital(std::string_view word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (is_capital_at(word, i)) return true;
  }
  return false;
}

constexpr std::string_view kNounEndings = "SNPETRpqQ";  // not those that make other words
constexpr std::string_view kVerbEndings = "DIXY";

std::uint32_t endings_of(std::string_view flags) {
  std::uint32_t set = 0;
  for (const char flag : flags) {
    const std::size_t at = kNounEndings.find(flag);
    if (at != std::string_view::npos) set |= 1u << at;
  }
  return set;
}

bool has_any(std::string_view flags, std::string_view of) {
  return flags.find_first_of(of) != std::string_view::npos;
}

void add_forms(const Affixes& affixes, const std::string& latin, std::string_view flags,
               std::uint8_t classes, Lexicon& lexicon) {
  for (const std::string& form : affixes.forms(latin, flags)) {
    lexicon.add_form(letters_of(utf8_of(form)), letters_of(utf8_of(latin)), classes);
  }
}

// Flags of the dictionary: d forbidden, h no word by itself, o only in compounds, z last part,
// e and j first part; A and C an adjective's endings.
void add_dictionary_word(std::string_view latin, std::string_view flags, const Affixes& affixes,
                         Lexicon& lexicon) {
  const std::string word = utf8_of(latin);
  const std::string letters = letters_of(word);
  if (letters.empty() || has_any(flags, "d")) return;
  Entry& entry = lexicon.entry(letters);
  if (has_any(flags, "ej")) entry.modifier = true;
  if (has_any(flags, "z") && has_any(flags, "o")) {
    entry.head = true;
    add_forms(affixes, std::string(latin), flags, kNoun, lexicon);
    return;
  }
  if (has_any(flags, "ho")) return;
  std::uint8_t classes = class_by_spelling(word);
  if (classes == kPlain && has_any(flags, kVerbEndings)) classes = kVerb;
  if (classes == kPlain && has_any(flags, "AC")) classes = kAdjective;
  if (classes == 0) return;
  entry.base = true;
  entry.classes |= classes;
  if (classes == kNoun) entry.endings |= endings_of(flags);
  const std::uint8_t inflected = classes == kVerb ? std::uint8_t{kPlain} : classes;
  add_forms(affixes, std::string(latin), flags, inflected, lexicon);
}

struct Marks {
  std::uint8_t classes = 0, genders = 0;
  bool plural = false;
};

// "{f}", "{m,n}", "{pl}", "{vt}", "{adj}".
Marks marks_of(std::string_view braces) {
  Marks marks;
  for_each_piece(braces, ',', [&marks](std::string_view mark) {
    if (mark == "m") marks.genders |= kMasculine;
    if (mark == "f") marks.genders |= kFeminine;
    if (mark == "n") marks.genders |= kNeuter;
    if (mark == "pl") marks.plural = true;
    if (mark == "adj") marks.classes |= kAdjective;
    if (mark == "v" || mark == "vt" || mark == "vi") marks.classes |= kVerb;
  });
  if (marks.genders != 0 || marks.plural) marks.classes |= kNoun;
  return marks;
}

// Alike but for umlauts in all but the last letters; lists do not always pair their plurals.
bool is_form_of(const std::string& plural, const std::string& singular) {
  if (singular.size() < 3) return false;
  const std::string one = folded(utf8_of(singular)), many = folded(utf8_of(plural));
  const std::size_t stem = one.size() - std::min<std::size_t>(3, one.size() / 3);
  return many.size() >= stem && many.compare(0, stem, one, 0, stem) == 0;
}

// "abbauen; fördern {vt}": the last mark of a meaning goes for all its verbs or adjectives.
std::uint8_t shared_classes(std::string_view meaning) {
  const std::size_t open = meaning.rfind('{');
  if (open == std::string_view::npos) return 0;
  const std::string_view braces = meaning.substr(open + 1);
  const Marks marks = marks_of(braces.substr(0, braces.find('}')));
  return (marks.classes & kNoun) != 0 ? std::uint8_t{0} : marks.classes;
}

// "etw. hochstufen".
std::string_view without_object(std::string_view item) {
  for (const std::string_view object : {"etw. ", "jdn./etw. ", "jdn. ", "jdm. ", "sich "}) {
    if (item.starts_with(object)) return item.substr(object.size());
  }
  return item;
}

// One item: a single word with its marks; phrases say nothing about single words. The word that a
// plural belongs to stands at the same place in the first meaning.
std::string add_item(std::string_view item, const std::string& singular, std::uint8_t shared,
                     Lexicon& lexicon) {
  item = without_object(item);
  const std::size_t end = std::min(item.find(' '), item.size());
  const std::string_view word = item.substr(0, end);
  const std::string_view rest = trimmed(item.substr(end));
  const bool place = rest.find("[geogr.]") != std::string_view::npos;
  if (!rest.empty() && rest[0] != '{' && rest[0] != '(' && rest[0] != '[') return {};
  Marks marks;
  if (rest.starts_with('{')) marks = marks_of(rest.substr(1, rest.find('}') - 1));
  const std::string letters = letters_of(word);
  const std::uint8_t spelled = class_by_spelling(word);
  if (letters.empty() || spelled == 0) return {};
  if (marks.classes == 0 && spelled == kPlain) marks.classes = shared;
  if (marks.classes == 0 && !place) return {};
  if (marks.plural && is_form_of(letters, singular)) {
    lexicon.add_form(letters, singular, kNoun);
    return {};
  }
  Entry& entry = lexicon.entry(letters);
  const bool name = place && marks.classes == 0;
  entry.classes |= name ? std::uint8_t{kName} : marks.classes;
  entry.genders |= marks.genders;
  entry.base = entry.base || (!marks.plural && (entry.lemma < 0 || marks.classes != kAdjective));
  return letters;
}

// "Stadt {f}; Großstadt {f} | Städte {pl}; Großstädte {pl}".
void add_meanings(std::string_view german, Lexicon& lexicon) {
  std::vector<std::string> singulars;
  bool first = true;
  for_each_piece(german, '|', [&](std::string_view meaning) {
    std::size_t place = 0;
    const std::uint8_t shared = first ? shared_classes(meaning) : std::uint8_t{0};
    for_each_piece(meaning, ';', [&](std::string_view item) {
      const bool paired = !first && place < singulars.size();
      std::string word =
          add_item(trimmed(item), paired ? singulars[place] : std::string(), shared, lexicon);
      if (first) singulars.push_back(std::move(word));
      ++place;
    });
    first = false;
  });
}

// Innovation :: innovation.
void mark_english(std::string_view german, std::string_view english, Lexicon& lexicon) {
  std::set<std::string> words;
  for_each_word(english, [&words](std::string_view word) { words.insert(letters_of(word)); });
  for_each_word(german, [&](std::string_view word) {
    const std::string letters = letters_of(word);
    const bool known = letters.size() > 3 && lexicon.index_of(letters) >= 0;
    if (known && words.contains(letters)) lexicon.entry(letters).english = true;
  });
}

}  // namespace

std::uint8_t class_by_spelling(std::string_view word) {
  if (is_noun_like(word)) return kNoun;
  return has_capital(word) ? std::uint8_t{0} : static_cast<std::uint8_t>(kPlain);
}

void add_word_list(std::string_view text, Lexicon& lexicon) {
  for_each_piece(text, '\n', [&lexicon](std::string_view word) {
    const std::uint8_t classes = word.empty() ? std::uint8_t{0} : class_by_spelling(word);
    const std::string letters = letters_of(word);
    if (classes != 0 && letters.size() > 1) lexicon.entry(letters).classes |= classes;
  });
}

void add_dictionary(std::string_view words, std::string_view affixes, Lexicon& lexicon) {
  const Affixes rules(affixes);
  for_each_dictionary_word(words, [&](std::string_view word, std::string_view flags) {
    add_dictionary_word(word, flags, rules, lexicon);
  });
}

void for_each_dictionary_word(std::string_view words, const TakeWord& take) {
  for_each_piece(words, '\n', [&](std::string_view line) {
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty() || line[0] == '#' || line[0] == '\t') return;
    const std::size_t slash = std::min(line.find('/'), line.size());
    take(line.substr(0, slash), slash < line.size() ? line.substr(slash + 1) : std::string_view());
  });
}

void add_translations(std::string_view text, Lexicon& lexicon) {
  for_each_piece(text, '\n', [&lexicon](std::string_view line) {
    if (line.empty() || line[0] == '#') return;
    const std::string_view german = line.substr(0, line.find(" :: "));
    count_words(german, lexicon);
    add_meanings(german, lexicon);
    mark_english(german, line.substr(german.size()), lexicon);
  });
}

void count_words(std::string_view text, Lexicon& lexicon) {
  for_each_word(text, [&lexicon](std::string_view word) {
    const std::string letters = word.size() < 64 ? letters_of(word) : std::string();
    if (letters.size() > 2 && class_by_spelling(word) != 0) ++lexicon.entry(letters).count;
  });
}

}  // namespace lotse::analyzers::training
