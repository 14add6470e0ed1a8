// One word of a text, as documents and queries share it.
//
// A token is a key under which a word can be found, with the place in the original text where it
// stands. One word yields several tokens at the same position: its exact form, its stem, later its
// parts. `begin` and `end` are byte offsets into the ORIGINAL UTF-8 text, half open, so that a mark
// or an evidence range never needs a second look at how the text was normalised.
#pragma once

#include <cstdint>
#include <string>

namespace lotse::analyzers {

// Which vocabulary a term belongs to. Terms of different keys never meet, so an English stem cannot
// be answered by a German one.
enum class Key : std::uint8_t { kExact, kGermanStem, kEnglishStem, kGermanPart };

// Why the token is there, for "gefunden über".
enum class Rule : std::uint8_t {
  kWord,          // the word itself, case and umlauts folded
  kUmlaut,        // ae/oe/ue written for ä/ö/ü
  kStem,          // another inflection of the word
  kGender,        // base or feminine form of a gender form (Bürger*innen)
  kHyphenPart,    // one part of a hyphen compound, or the parts joined
  kReference,     // a file number or one of its spellings
  kEllipsis,      // a compound of which a list left out half (Städte- und Projektpartnerschaften)
  kDate,          // a day, month or year, however written
  kAbbreviation,  // an abbreviation or what it stands for
  kPart,          // a part of a compound written in one
  kTranslation,   // questions only: the word in the other language
  kSynonym,       // questions only: another word that means the same
};

struct Token {
  std::string text;
  Key key = Key::kExact;
  Rule rule = Rule::kWord;
  std::uint32_t position = 0;  // counts words, from 0
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool operator==(const Token&) const = default;
};

}  // namespace lotse::analyzers
