#include "analyzers/normalize.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

#include "analyzers/characters.h"
#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

// Folded forms of U+00C0 to U+00FF, nearly all that German needs beyond ASCII.
constexpr std::array<std::string_view, 64> kLatin1 = {
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "y"};

// ASCII and Latin-1 letters by table; false if the word holds anything else.
bool fold_latin1(std::string_view word, std::string& out) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    const auto byte = static_cast<unsigned char>(word[i]);
    if (byte < 0x80) {
      if (byte == '\'' || byte == '`') return false;
      out += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
    } else if (byte == 0xC3 && i + 1 < word.size() && (word[i + 1] & 0xC0) == 0x80) {
      out += kLatin1[static_cast<unsigned char>(word[++i]) & 0x3F];
    } else {
      return false;
    }
  }
  return true;
}

// Letters that Unicode does not decompose.
std::string_view without_stroke(char32_t c) {
  switch (c) {
    case 0xE6:
      return "ae";
    case 0xF0:
      return "d";
    case 0xF8:
      return "o";
    case 0xFE:
      return "th";
    case 0x111:
      return "d";
    case 0x127:
      return "h";
    case 0x131:
      return "i";
    case 0x142:
      return "l";
    case 0x153:
      return "oe";
    case 0x167:
      return "t";
    default:
      return "";
  }
}

// Scripts whose marks are diacritics that people leave out; in others (Devanagari, Thai, Cyrillic
// й) they are letters.
bool drops_marks(UScriptCode script) {
  return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_HEBREW ||
         script == USCRIPT_ARABIC || script == USCRIPT_COMMON;
}

std::string normalized(const icu::Normalizer2* form, std::string_view text) {
  std::string out;
  UErrorCode error = U_ZERO_ERROR;
  icu::StringByteSink<std::string> sink(&out);
  form->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())),
                      sink, nullptr, error);
  return U_FAILURE(error) ? std::string(text) : out;
}

struct Normalizers {
  const icu::Normalizer2* fold;
  const icu::Normalizer2* compose;
  const icu::Normalizer2* decompose;
};

const Normalizers& normalizers() {
  static const Normalizers all = [] {
    UErrorCode error = U_ZERO_ERROR;
    return Normalizers{icu::Normalizer2::getNFKCCasefoldInstance(error),
                       icu::Normalizer2::getNFCInstance(error),
                       icu::Normalizer2::getNFDInstance(error)};
  }();
  return all;
}

std::string without_diacritics(std::string_view decomposed) {
  std::string out;
  UScriptCode script = USCRIPT_COMMON;
  for (std::size_t i = 0; i < decomposed.size();) {
    const Character c = character_at(decomposed, i);
    i += c.length;
    const CharacterClass kind = class_of(c.code);
    if (kind == CharacterClass::kMark) {
      const bool yo = out.ends_with("\xD0\xB5") && c.code == 0x308;  // Russian writes ё as е
      if (!drops_marks(script) && !yo) append_utf8(out, c.code);
    } else if (kind == CharacterClass::kLetter || kind == CharacterClass::kDigit) {
      UErrorCode error = U_ZERO_ERROR;
      script = uscript_getScript(static_cast<UChar32>(c.code), &error);
      const std::string_view plain = without_stroke(c.code);
      plain.empty() ? append_utf8(out, c.code) : void(out += plain);
    }
  }
  return out;
}

std::string fold_by_icu(std::string_view word) {
  const std::string folded_case = normalized(normalizers().fold, word);
  const std::string plain = without_diacritics(normalized(normalizers().decompose, folded_case));
  return normalized(normalizers().compose, plain);
}

// The word without apostrophes, genitive 's and elided article; as it was if it has none.
std::string without_apostrophes(std::string_view word) {
  std::string out;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < word.size();) {
    const Character c = character_at(word, i);
    const std::string_view rest = word.substr(i + c.length);
    if (class_of(c.code) != CharacterClass::kApostrophe) {
      append_utf8(out, c.code);  // not the bytes: broken ones could meet and make a letter
      ++letters;
    } else if (letters > 1 && (rest == "s" || rest == "S")) {
      break;
    } else if (letters == 1 && out.find_first_of("dlDL") == 0) {
      out.clear();
    }
    i += c.length;
  }
  return out;
}

void cut(std::string& word) {
  if (word.size() <= kLongestWord) return;
  std::size_t end = 0;
  for (std::size_t count = 0; count < kLongestWord && end < word.size(); ++count) {
    const std::size_t next = end + character_at(word, end).length;
    if (next > kLongestWordBytes) break;
    end = next;
  }
  word.resize(end);
}

// Of a very long run only this much is folded; more than any form of 64 characters needs.
constexpr std::size_t kLongestRead = 1024;

bool is_vowel_or_q(char c) { return std::string_view("aeiouyq").find(c) != std::string_view::npos; }

bool begins_upper(std::string_view text, const Form& token) {
  return token.begin < text.size() &&
         u_isUUppercase(static_cast<UChar32>(character_at(text, token.begin).code)) != 0;
}

}  // namespace

std::string folded(std::string_view word) {
  if (word.size() > kLongestRead) word = word.substr(0, character_boundary(word, kLongestRead));
  std::string out;
  if (!fold_latin1(word, out)) out = fold_by_icu(without_apostrophes(word));
  cut(out);
  return out;
}

// The vowel before `e` belongs to the stem of a word from Latin or Greek and the e to its ending:
// aktu|ell, Isra|el, Kongru|enz, Po|et, Individu|en. German stems have none of these: there stand
// Müll, Hütte, grün, Öl.
bool is_foreign_ending(std::string_view word, std::size_t e) {
  constexpr std::array<std::string_view, 8> kParticiples = {"enz",   "enzen", "ent",   "ente",
                                                            "enten", "enter", "entes", "entem"};
  const std::string_view from_e = word.substr(e);
  const char vowel = word[e - 1];
  const char before = e > 1 ? word[e - 2] : ' ';
  if (vowel == 'o') {
    return before == 'p' &&
           (from_e.starts_with("es") || (from_e.starts_with("et") && !from_e.starts_with("ett")));
  }
  if (e > 2 && from_e == "el") return true;  // Michael, Samuel
  if (vowel != 'u' || before == 'm') return false;
  if (std::find(kParticiples.begin(), kParticiples.end(), from_e) != kParticiples.end()) {
    return true;
  }
  const bool dental = std::string_view("dntsx").find(before) != std::string_view::npos;
  return dental && (from_e == "en" || from_e.starts_with("ell"));
}

std::string umlaut_key(std::string_view folded_word) {
  std::string key;
  std::size_t copied = 0;
  for (std::size_t e = 1; e + 1 < folded_word.size(); ++e) {
    if (folded_word[e] != 'e') continue;
    const char c = folded_word[e - 1];
    if (c != 'a' && c != 'o' && c != 'u') continue;
    if (e > 1 && is_vowel_or_q(folded_word[e - 2])) continue;
    if (is_foreign_ending(folded_word, e)) continue;
    key += folded_word.substr(copied, e - copied);
    copied = e + 1;
  }
  return copied == 0 ? std::string() : key.append(folded_word.substr(copied));
}

void Folding::apply(Draft& draft) const {
  for (Form& token : draft.forms) {
    const bool folds = token.rule != Rule::kReference && token.key == Key::kExact;
    if (folds) token.text = draft.spellings.keep(folded(token.text));
  }
  std::erase_if(draft.forms, [](const Form& token) { return token.text.empty(); });
}

void UmlautKeys::apply(Draft& draft) const {
  add_to_words(draft.forms, [&](const Form& token, Forms& more) {
    if (token.key != Key::kExact || token.rule == Rule::kReference) return;
    if (names_only_ && !begins_upper(draft.text, token)) return;
    const std::string key = umlaut_key(token.text);
    if (key.empty() || (is_word_ && !is_word_(key))) return;
    const Rule rule = token.rule == Rule::kWord ? Rule::kUmlaut : token.rule;
    more.push_back(
        {draft.spellings.keep(key), Key::kExact, rule, token.position, token.begin, token.end});
  });
}

}  // namespace lotse::analyzers
