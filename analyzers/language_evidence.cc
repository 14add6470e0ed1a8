#include "analyzers/language_evidence.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "analyzers/characters.h"

namespace lotse::analyzers {
namespace {

// A language is clear after this many points; of long paragraphs the beginning is enough.
constexpr std::size_t kEnough = 2048;  // bytes

// Words of one language only: "in", "war", "die" in both are no evidence.
constexpr std::string_view kGerman =
    "der das den dem des und oder mit von vom für zu zum zur im ist sind wird werden wurde wurden "
    "ein eine einer eines einem einen nicht auch auf aus bei beim nach über unter durch dass "
    "sich sie er es wir ihr ihre ihrer ihren sein seine als wie wenn noch nur aber sowie zwischen "
    "gegen ohne bis seit vor hat haben kann können soll sollen dieser diese dieses diesem zwei "
    "drei gemäß bzw stadt rat der ja nein herr frau";
constexpr std::string_view kEnglish =
    "the of and to for with from by is are be been were that this these those which who whose it "
    "its as at on or not but have has had will would should shall can could may might their they "
    "we our your you he she his her into between about under over more than also through there "
    "during within all any such both each other council";
constexpr std::string_view kOther =
    "le la les du une pour dans est sur avec aux el los las por una il che di della per con sono "
    "het een van voor met zijn niet wordt na nie się jest oraz dla ve bir için ile och att som "
    "de si la din pentru este cu";

using Letters = std::uint64_t;  // up to eight bytes of a word

Letters packed(std::string_view word) {
  Letters letters = 0;
  for (const char c : word) letters = letters << 8 | static_cast<unsigned char>(c);
  return letters;
}

struct Vocabulary {
  std::array<std::pair<Letters, std::int8_t>, 1024> places{};

  static std::size_t place(Letters word) { return word * 0x9E3779B97F4A7C15U >> 54; }
  void add(std::string_view words, std::int8_t language) {
    for (std::size_t i = 0; i < words.size();) {
      const std::size_t end = std::min(words.find(' ', i), words.size());
      const std::string_view word = words.substr(i, end - i);
      i = end + 1;
      if (word.size() > 8) continue;
      std::size_t at = place(packed(word));
      while (places[at].first != 0 && places[at].first != packed(word)) {
        at = (at + 1) % places.size();
      }
      places[at] = {packed(word), language};
    }
  }
  // 1 German, 2 English, 3 another; 0 unknown.
  int language_of(Letters word) const {
    for (std::size_t at = place(word); places[at].first != 0; at = (at + 1) % places.size()) {
      if (places[at].first == word) return places[at].second;
    }
    return 0;
  }
};

const Vocabulary& vocabulary() {
  static const Vocabulary all = [] {
    Vocabulary made;
    made.add(kOther, 3);
    made.add(kEnglish, 2);
    made.add(kGerman, 1);
    return made;
  }();
  return all;
}

bool has(std::string_view word, std::string_view group) {
  return word.find(group) != std::string_view::npos;
}

bool looks_german(std::string_view word) {
  return has(word, "sch") || has(word, "ung") || has(word, "keit") || has(word, "heit") ||
         word.ends_with("lich") || word.ends_with("lichen") || has(word, "chaft") ||
         has(word, "cht") || word.ends_with("ischen") || word.ends_with("ische") ||
         word.ends_with("ieren") || has(word, "stadt");
}

// Endings that no other language has.
bool ends_german(std::string_view word) {
  return word.size() > 5 &&
         (word.ends_with("ung") || word.ends_with("ungen") || word.ends_with("keit") ||
          word.ends_with("keiten") || word.ends_with("schaft") || word.ends_with("schaften"));
}

bool looks_english(std::string_view word) {
  return has(word, "wh") || has(word, "ough") || word.ends_with("ly") || word.ends_with("ing") ||
         word.ends_with("tions") || word.ends_with("ed") || word.ends_with("tional") ||
         word.ends_with("ship") || word.ends_with("ships") || word.ends_with("ous") ||
         word.ends_with("ties");
}

void judge_word(std::string_view word, LanguageEvidence& evidence) {
  if (word.size() <= 8) {
    const int language = vocabulary().language_of(packed(word));
    if (language == 1) evidence.german += 4;
    if (language == 2) evidence.english += 4;
    if (language == 3) evidence.other += 3;
    if (language != 0) return;
  }
  if (word.size() < 5) return;
  if (ends_german(word)) {
    evidence.german += 4;
  } else if (looks_german(word)) {
    evidence.german += 2;
  }
  if (looks_english(word)) evidence.english += 1;
}

bool is_german_letter(char32_t c) {
  return c == 0xE4 || c == 0xF6 || c == 0xFC || c == 0xDF || c == 0xC4 || c == 0xD6 || c == 0xDC;
}

// A word as it is being read: lower-case bytes, and which letters it has beyond ASCII.
struct ReadWord {
  std::string bytes;
  int german_letters = 0;
  bool foreign_latin = false;
  int foreign_letters = 0;  // of other scripts

  void add(std::string_view letter, char32_t c) {
    if (c < 0x80) {
      bytes += static_cast<char>(c | 0x20);
      return;
    }
    bytes += letter;
    if (is_german_letter(c)) {
      ++german_letters;
    } else {
      foreign_latin = foreign_latin || c < 0x250;
      foreign_letters += c < 0x250 ? 0 : 1;
    }
  }
};

// A name in its own script within a German sentence weighs no more than a function word.
void judge(const ReadWord& word, LanguageEvidence& evidence) {
  judge_word(word.bytes, evidence);
  evidence.german += 2 * word.german_letters;
  if (word.foreign_latin) ++evidence.other;
  if (word.foreign_letters > 0) evidence.other += 3 + word.foreign_letters / 4;
}

}  // namespace

bool LanguageEvidence::overwhelming() const {
  constexpr int kPlenty = 24;
  const int sum = german + english + other;
  const int best = std::max(german, english);  // a foreign name may open any paragraph
  return best >= kPlenty && (sum - best) * 4 <= best;
}

LanguageEvidence language_evidence(std::string_view paragraph) {
  const std::string_view text = paragraph.substr(0, kEnough);
  LanguageEvidence evidence;
  ReadWord word;
  for (std::size_t i = 0; i < text.size();) {
    const Character c = character_at(text, i);
    const CharacterClass kind = class_of(c.code);
    if (kind == CharacterClass::kLetter || kind == CharacterClass::kMark) {
      word.add(text.substr(i, c.length), c.code);
    } else if (kind != CharacterClass::kIgnorable && !word.bytes.empty()) {
      judge(word, evidence);
      word = {};
      if (evidence.overwhelming()) return evidence;
    }
    i += c.length;
  }
  if (!word.bytes.empty()) judge(word, evidence);
  return evidence;
}

}  // namespace lotse::analyzers
