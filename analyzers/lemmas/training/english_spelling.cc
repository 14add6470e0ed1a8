#include "analyzers/lemmas/training/english_spelling.h"

namespace lotse::analyzers::training {
namespace {

struct Change {
  std::string_view british, american;
};

// What differs between the words, with enough letters around it that prise/prize, tire/tyre and
// story/storey in their other senses keep apart.
constexpr Change kChanges[] = {{"our", "or"},
                               {"tre", "ter"},
                               {"bre", "ber"},
                               {"vre", "ver"},
                               {"nce", "nse"},
                               {"nse", "nce"},
                               {"isation", "ization"},
                               {"ising", "izing"},
                               {"lys", "lyz"},
                               {"ll", "l"},
                               {"ae", "e"},
                               {"oe", "e"},
                               {"oeu", "eu"},
                               {"ogue", "og"},
                               {"mme", "m"},
                               {"mmes", "ms"},
                               {"ough", "ow"},
                               {"ould", "old"},
                               {"oult", "olt"},
                               {"lph", "lf"},
                               {"gement", "gment"},
                               {"grey", "gray"},
                               {"disc", "disk"},
                               {"inium", "inum"},
                               {"jewellery", "jewelry"},
                               {"tyre", "tire"},
                               {"sceptic", "skeptic"},
                               {"practis", "practic"},
                               {"artefact", "artifact"},
                               {"pyjama", "pajama"},
                               {"moustache", "mustache"}};

// The other way round: l is doubled in America.
constexpr Change kDoubled[] = {{"fil", "fill"}, {"rol", "roll"}, {"stal", "stall"},
                               {"kil", "kill"}, {"wil", "will"}, {"til", "till"}};

bool is_changed(std::string_view british, std::string_view american, const Change& change) {
  for (std::size_t at = british.find(change.british); at != std::string_view::npos;
       at = british.find(change.british, at + 1)) {
    std::string changed(british);
    changed.replace(at, change.british.size(), change.american);
    if (changed == american) return true;
  }
  return false;
}

}  // namespace

bool is_american_spelling(std::string_view british, std::string_view american) {
  if (british.size() < 4 || american.size() < 4 || british == american) return false;
  if (!spelled_with_s(american).empty() && spelled_with_s(american) == british) return true;
  for (const Change& change : kChanges) {
    if (is_changed(british, american, change)) return true;
  }
  for (const Change& change : kDoubled) {
    if (is_changed(british, american, change)) return true;
  }
  return false;
}

std::string spelled_with_s(std::string_view word) {
  for (const std::string_view end : {"ize", "izes", "ized", "izing", "izer", "izers", "ization",
                                     "izations", "izational", "izable"}) {
    const std::size_t stem = word.size() - end.size();
    if (!word.ends_with(end) || stem < 3) continue;
    std::string spelled(word);
    spelled[stem + 1] = 's';
    return spelled;
  }
  return {};
}

}  // namespace lotse::analyzers::training
