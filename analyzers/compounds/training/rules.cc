#include "analyzers/compounds/training/rules.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <unordered_set>

#include "analyzers/compounds/letters.h"

namespace lotse::analyzers::training {
namespace {

struct Ending {
  Link link;
  std::string_view drop, add;
};
constexpr std::array<Ending, kLinks> kEndings = {{{Link::kNone, "", ""},
                                                  {Link::kS, "", "s"},
                                                  {Link::kEs, "", "es"},
                                                  {Link::kN, "", "n"},
                                                  {Link::kEn, "", "en"},
                                                  {Link::kNs, "", "ns"},
                                                  {Link::kEns, "", "ens"},
                                                  {Link::kEr, "", "er"},
                                                  {Link::kE, "", "e"},
                                                  {Link::kDropE, "e", ""},
                                                  {Link::kDropEn, "n", ""},
                                                  {Link::kUmToEn, "um", "en"},
                                                  {Link::kDropEAddS, "e", "s"}}};

using Words = std::unordered_set<std::string>;

Words words(std::initializer_list<const char*> list) {
  Words set;
  for (const char* word : list) set.insert(letters_of(word));
  return set;
}

bool may_take(const Entry& entry, Link link) {
  if (link == Link::kNone)
    return entry.modifier || (entry.classes & (kNoun | kAdjective | kName)) != 0;
  if (link == Link::kDropEn) return (entry.classes & kVerb) != 0 && entry.base;
  return (entry.classes & kNoun) != 0;
}

void add_base(const std::string& base, Link link, const Lexicon& lexicon, std::vector<Base>& all) {
  const int index = lexicon.index_of(base);
  if (index < 0) return;
  const Entry& entry = lexicon.entries()[static_cast<std::size_t>(index)];
  if (!may_take(entry, link) || fit(base, link) <= 0) return;
  all.push_back({index, link});
}

bool is_vowel(char c) {
  static const std::string vowels = letters_of("aeiouyäöü");
  return vowels.find(c) != std::string::npos;
}

std::string consonants(std::string_view word) {
  std::string bones;
  for (const char c : word) {
    if (!is_vowel(c)) bones += c;
  }
  return bones;
}

// Prefixes of verbs that also look like first parts, or like the beginning of one.
constexpr std::array<std::string_view, 24> kPrefixes = {"unter",
                                                        "\xFC"
                                                        "ber",
                                                        "ver",
                                                        "be",
                                                        "ent",
                                                        "er",
                                                        "zer",
                                                        "ge",
                                                        "wider",
                                                        "hinter",
                                                        "ab",
                                                        "an",
                                                        "auf",
                                                        "aus",
                                                        "bei",
                                                        "durch",
                                                        "ein",
                                                        "mit",
                                                        "nach",
                                                        "um",
                                                        "vor",
                                                        "zu",
                                                        "wieder",
                                                        "voll"};

// The consonants of noun or verb behind its prefix, without the ending that makes it one.
std::string bones_of(std::string_view prefix, std::string_view rest,
                     std::span<const std::string_view> endings) {
  for (const std::string_view ending : endings) {
    if (rest.size() > ending.size() + 2 && rest.ends_with(ending)) {
      rest.remove_suffix(ending.size());
      break;
    }
  }
  return std::string(prefix) + "-" + consonants(rest);
}

constexpr std::array<std::string_view, 2> kOfVerbs = {"en", "n"};
constexpr std::array<std::string_view, 14> kOfNouns = {
    "erinnen", "ungen", "erin", "ung", "ers", "ern", "ens", "er", "en", "es", "e", "s", "n", ""};
constexpr std::array<std::string_view, 24> kOfParticiples = {
    "endem", "enden", "ender", "endes", "ende", "end", "etem", "eten", "eter", "etes", "ete", "et",
    "tem",   "ten",   "ter",   "tes",   "te",   "t",   "enem", "enen", "ener", "enes", "ene", "en"};

}  // namespace

std::vector<Base> bases_of(const std::string& first, const Lexicon& lexicon) {
  std::vector<Base> all;
  for (const Ending& ending : kEndings) {
    if (!first.ends_with(ending.add)) continue;
    const std::string stem = first.substr(0, first.size() - ending.add.size());
    if (stem.size() < 2) continue;
    if (ending.link == Link::kDropEn) {
      add_base(stem + "en", ending.link, lexicon, all);
      if (stem.ends_with("er") || stem.ends_with("el") || stem.ends_with("e"))
        add_base(stem + "n", ending.link, lexicon, all);
    } else {
      add_base(stem + std::string(ending.drop), ending.link, lexicon, all);
    }
  }
  return all;
}

std::string with_link(std::string_view base, Link link) {
  const Ending& ending = kEndings[static_cast<std::size_t>(link)];
  std::string_view drop = ending.drop;
  if (link == Link::kDropEn && base.ends_with("en")) drop = "en";
  if (!base.ends_with(drop)) return {};
  return std::string(base.substr(0, base.size() - drop.size())) + std::string(ending.add);
}

void LinkCounts::add(const std::string& base, Link link, double count) {
  by_ending_[ending_of(base)][static_cast<std::size_t>(link)] += count;
}

std::string LinkCounts::ending_of(const std::string& base) {
  return base.substr(base.size() - std::min<std::size_t>(3, base.size()));
}

LinkShares::LinkShares(const LinkCounts& counts) : counts_(counts) {
  general_.fill(1);
  for (const auto& [ending, links] : counts.by_ending()) {
    for (std::size_t i = 0; i < kLinks; ++i) general_[i] += links[i];
  }
  const double sum = std::accumulate(general_.begin(), general_.end(), 0.0);
  for (double& share : general_) share /= sum;
}

double LinkShares::of(const std::string& base, Link link) const {
  constexpr double kGeneral = 5;  // how many compounds all other endings weigh
  const auto i = static_cast<std::size_t>(link);
  const auto at = counts_.by_ending().find(LinkCounts::ending_of(base));
  if (at == counts_.by_ending().end()) return general_[i];
  const double seen = std::accumulate(at->second.begin(), at->second.end(), 0.0);
  return (at->second[i] + kGeneral * general_[i]) / (seen + kGeneral);
}

double fit(std::string_view base, Link link) {
  static const std::array<std::string, 9> kTakesS = {
      "ung", "heit", "keit", "schaft", letters_of("tät"), "ion", "tum", "ling", "sal"};
  const bool takes_s =
      base.size() > 5 && std::any_of(kTakesS.begin(), kTakesS.end(),
                                     [base](const std::string& e) { return base.ends_with(e); });
  if (takes_s && link != Link::kS) return link == Link::kNone ? 0.005 : 0;
  const char last = base.back();
  if (link == Link::kS && (last == 's' || last == 'z' || last == 'e' || last == '\xDF')) return 0;
  if (link == Link::kN && last != 'e' && last != 'r' && last != 'l' && last != 'a') return 0;
  if ((link == Link::kEn || link == Link::kEs || link == Link::kEr || link == Link::kE ||
       link == Link::kEns) &&
      is_vowel(last)) {
    return 0;
  }
  if (link == Link::kNs && last != 'e') return 0;
  return 1;
}

bool is_particle(const std::string& first) {
  static const Words set =
      words({"ab", "an", "auf", "aus", "bei", "da", "dar", "daran", "darauf", "dazu", "durch",
             "ein", "einander", "empor", "entgegen", "ent", "er", "fort", "gegen", "ge", "her",
             "heran", "herauf", "heraus", "herbei", "herein", "herum", "herunter", "hervor", "hin",
             "hinaus", "hinein", "hinter", "hinzu", "in", "los", "miss", "mit", "nach", "ob", "ver",
             "um", "un", "vor", "voran", "voraus", "vorbei", "vorher", "weg", "wider", "wieder",
             "zer", "zu", "zurecht", "zurück", "zusammen", "weiter", "hinweg", "umher", "hindurch",
             "über", "überein", "so", "dahin", "rück", "ur", "be",
             // Latin and Greek prefixes
             "trans", "inter", "para", "sub", "kon", "kom", "pro", "re", "de", "dis", "des", "prä",
             "per", "ex", "in", "im", "syn", "sym", "meta", "hyper", "hypo", "epi", "dia", "ana",
             "kata", "atmo", "anti"});
  return set.contains(first);
}

bool is_suffix(const std::string& last) {
  static const Words set = words(
      {"ung",    "ungen",  "heit",   "heiten", "keit",   "keiten", "schaft", "schaften", "lich",
       "liche",  "lichen", "licher", "liches", "lichem", "isch",   "ische",  "ischen",   "ion",
       "ionen",  "tion",   "tionen", "ling",   "linge",  "tum",    "ismus",  "ist",      "isten",
       "ität",   "itäten", "tät",    "in",     "innen",  "chen",   "lein",   "ig",       "ige",
       "igen",   "bar",    "bare",   "baren",  "sam",    "same",   "samen",  "sal",      "nis",
       "nisse",  "ei",     "eien",   "er",     "ern",    "ier",    "ieren",  "iert",     "ierte",
       "ierung", "ant",    "anten",  "ent",    "enten",  "eur",    "ur",     "or",       "oren",
       "ar",     "är",     "age",    "agen",   "ment",   "mente",  "ate",    "aten",     "al",
       "ale",    "alen",   "iv",     "ive",    "iven",   "ie",     "ien",    "ik",       "iker",
       "ode",    "oden",   "end",    "ster",   "sten",   "ste",    "tes",    "des",      "este",
       "esten",  "estes",  "ter",    "ten",    "ender",  "enz",    "anz",    "erin",     "erinnen",
       "ionär",  "ator",   "atoren", "zeug"});
  static const Words adjectives = words({"mäßig", "los", "haft", "artig", "förmig"});
  const auto inflected = [&last](const std::string_view ending) {
    return last.ends_with(ending) &&
           adjectives.contains(last.substr(0, last.size() - ending.size()));
  };
  constexpr std::array<std::string_view, 6> kOfAdjectives = {"", "e", "em", "en", "er", "es"};
  if (std::any_of(kOfAdjectives.begin(), kOfAdjectives.end(), inflected)) return true;
  return set.contains(last);
}

bool is_participle(const std::string& first, std::string_view last, const Lexicon& lexicon) {
  if (!last.starts_with("ende")) return false;
  const Entry* verb = lexicon.find(first + "en");
  return verb != nullptr && (verb->classes & (kVerb | kPlain)) != 0;
}

PrefixVerbs::PrefixVerbs(const Lexicon& lexicon) {
  for (const Entry& entry : lexicon.entries()) {
    if ((entry.classes & kVerb) == 0 || !entry.base) continue;
    for (const std::string_view prefix : kPrefixes) {
      if (!entry.letters.starts_with(prefix)) continue;
      const std::string_view rest = std::string_view(entry.letters).substr(prefix.size());
      if (rest.size() > 2) bones_.insert(bones_of(prefix, rest, kOfVerbs));
    }
  }
  find_separable(lexicon);
}

void PrefixVerbs::find_separable(const Lexicon& lexicon) {
  constexpr std::size_t kProductive = 3;  // verbs that make a noun a particle: teil-, heim-
  std::map<std::string, std::vector<std::string>> verbs;
  for (const Entry& entry : lexicon.entries()) {
    if ((entry.classes & kVerb) == 0 || !entry.base) continue;
    for (std::size_t cut = 2; cut + 4 <= entry.letters.size(); ++cut) {
      const Entry* verb = lexicon.find(entry.letters.substr(cut));
      if (verb == nullptr || (verb->classes & kVerb) == 0) continue;
      verbs[entry.letters.substr(0, cut)].push_back(verb->letters);
    }
  }
  for (const auto& [first, rests] : verbs) {
    const Entry* word = lexicon.find(first);
    const bool noun = word != nullptr && (word->classes & kNoun) != 0;
    for (const std::string& rest : rests) {
      if (noun && rests.size() < kProductive && !rest.ends_with("ieren")) continue;
      separable_.insert(bones_of(first, rest, kOfVerbs));
    }
  }
}

bool PrefixVerbs::gave(const std::string& noun) const {
  return std::any_of(kPrefixes.begin(), kPrefixes.end(), [&](std::string_view prefix) {
    if (!noun.starts_with(prefix) || noun.size() < prefix.size() + 3) return false;
    const std::string_view rest = std::string_view(noun).substr(prefix.size());
    return bones_.contains(bones_of(prefix, rest, kOfNouns));
  });
}

bool PrefixVerbs::gave_participle(const std::string& adjective) const {
  for (std::size_t cut = 2; cut + 4 <= adjective.size(); ++cut) {
    const std::string_view prefix = std::string_view(adjective).substr(0, cut);
    std::string_view rest = std::string_view(adjective).substr(cut);
    if (separable_.contains(bones_of(prefix, rest, kOfParticiples))) return true;
    if (!rest.starts_with("ge") && !rest.starts_with("zu")) continue;
    rest.remove_prefix(2);
    if (separable_.contains(bones_of(prefix, rest, kOfParticiples))) return true;
  }
  return false;
}

}  // namespace lotse::analyzers::training
