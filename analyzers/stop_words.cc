#include "analyzers/stop_words.h"

#include <algorithm>
#include <array>

namespace lotse::analyzers {
namespace {

// Folded and sorted, so that a new word is one entry in its place.
constexpr auto kGerman = std::to_array<std::string_view>(
    {"aber",    "alle",    "allem",   "allen",   "aller",   "alles",   "als",     "also",
     "am",      "an",      "andere",  "anderem", "anderen", "anderer", "anderes", "auch",
     "auf",     "aus",     "bei",     "beim",    "bin",     "bis",     "bist",    "bitte",
     "bzw",     "da",      "dabei",   "dadurch", "dafur",   "dagegen", "daher",   "dahin",
     "damit",   "danach",  "dann",    "daran",   "darauf",  "daraus",  "darf",    "darin",
     "daruber", "darum",   "das",     "dass",    "davon",   "dazu",    "dein",    "deine",
     "dem",     "den",     "denen",   "denn",    "der",     "deren",   "des",     "deshalb",
     "dessen",  "dich",    "die",     "dies",    "diese",   "diesem",  "diesen",  "dieser",
     "dieses",  "dir",     "doch",    "dort",    "du",      "durch",   "durfen",  "ein",
     "eine",    "einem",   "einen",   "einer",   "eines",   "einige",  "einigem", "einigen",
     "einiger", "einiges", "er",      "es",      "etc",     "etwa",    "etwas",   "euch",
     "euer",    "eure",    "fur",     "gab",     "gegen",   "gewesen", "gibt",    "hab",
     "habe",    "haben",   "hat",     "hatte",   "hatten",  "hattest", "hier",    "hin",
     "hinter",  "ich",     "ihm",     "ihn",     "ihnen",   "ihr",     "ihre",    "ihrem",
     "ihren",   "ihrer",   "ihres",   "im",      "in",      "indem",   "ins",     "ist",
     "ja",      "je",      "jede",    "jedem",   "jeden",   "jeder",   "jedes",   "jedoch",
     "jene",    "jenem",   "jenen",   "jener",   "jenes",   "jetzt",   "kann",    "kein",
     "keine",   "keinem",  "keinen",  "keiner",  "keines",  "konnen",  "konnte",  "konnten",
     "mal",     "manche",  "manchem", "manchen", "mancher", "manches", "mein",    "meine",
     "mich",    "mir",     "mit",     "muss",    "mussen",  "musste",  "nach",    "nachdem",
     "nicht",   "nichts",  "noch",    "nun",     "nur",     "ob",      "oder",    "ohne",
     "sehr",    "sei",     "sein",    "seine",   "seinem",  "seinen",  "seiner",  "seines",
     "seit",    "selbst",  "sich",    "sie",     "sind",    "so",      "sobald",  "sofern",
     "solche",  "solchem", "solchen", "solcher", "solches", "soll",    "sollen",  "sollte",
     "sollten", "sondern", "sonst",   "sowie",   "uber",    "um",      "und",     "uns",
     "unser",   "unsere",  "unserem", "unseren", "unserer", "unter",   "usw",     "viel",
     "vom",     "von",     "vor",     "wann",    "ware",    "waren",   "warum",   "was",
     "wegen",   "weil",    "welche",  "welchem", "welchen", "welcher", "welches", "wem",
     "wen",     "wenn",    "wer",     "werde",   "werden",  "weshalb", "wessen",  "wie",
     "wieder",  "wieso",   "will",    "wir",     "wird",    "wo",      "wobei",   "wodurch",
     "wofur",   "woher",   "wohin",   "wohl",    "wollen",  "wollte",  "womit",   "woran",
     "woraus",  "woruber", "wozu",    "wurde",   "wurden",  "zu",      "zum",     "zur",
     "zwar",    "zwischen"});

constexpr auto kEnglish = std::to_array<std::string_view>(
    {"a",          "about",   "above",    "after",     "again",   "against", "all",     "am",
     "an",         "and",     "any",      "are",       "as",      "at",      "be",      "because",
     "been",       "before",  "being",    "below",     "between", "both",    "but",     "by",
     "can",        "cant",    "could",    "did",       "do",      "does",    "doesnt",  "doing",
     "dont",       "during",  "each",     "few",       "for",     "from",    "further", "had",
     "has",        "have",    "having",   "he",        "her",     "here",    "hers",    "herself",
     "him",        "himself", "his",      "how",       "i",       "if",      "im",      "in",
     "into",       "is",      "isnt",     "it",        "its",     "itself",  "ive",     "just",
     "me",         "more",    "most",     "my",        "myself",  "no",      "nor",     "of",
     "off",        "on",      "once",     "only",      "or",      "other",   "our",     "ours",
     "ourselves",  "out",     "over",     "same",      "shall",   "she",     "should",  "so",
     "some",       "such",    "than",     "that",      "the",     "their",   "theirs",  "them",
     "themselves", "then",    "there",    "these",     "they",    "this",    "those",   "through",
     "to",         "too",     "under",    "until",     "up",      "upon",    "us",      "very",
     "was",        "we",      "were",     "what",      "when",    "where",   "which",   "while",
     "who",        "whom",    "whose",    "why",       "with",    "within",  "would",   "you",
     "your",       "yours",   "yourself", "yourselves"});

static_assert(std::is_sorted(kGerman.begin(), kGerman.end()));
static_assert(std::is_sorted(kEnglish.begin(), kEnglish.end()));

}  // namespace

bool is_stop_word(std::string_view folded_word) {
  return is_stop_word(folded_word, Language::kGerman) ||
         is_stop_word(folded_word, Language::kEnglish);
}

bool is_stop_word(std::string_view folded_word, Language language) {
  switch (language) {
    case Language::kGerman:
      return std::binary_search(kGerman.begin(), kGerman.end(), folded_word);
    case Language::kEnglish:
      return std::binary_search(kEnglish.begin(), kEnglish.end(), folded_word);
    case Language::kOther:
      return false;
  }
  return false;
}

}  // namespace lotse::analyzers
