#include "analyzers/compounds/training/model.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_set>

#include "analyzers/compounds/letters.h"
#include "analyzers/normalize.h"
#include "analyzers/stemmer.h"

namespace lotse::analyzers::training {
namespace {

constexpr double kNever = 1e9;
constexpr double kWhole = -1;       // bits for being simple at all
constexpr double kMass = 20000;     // how many compounds the priors of all parts weigh
constexpr double kFormShare = 0.4;  // of a word's compounds, those in one of its forms
constexpr std::size_t kShortestPart = 2;

}  // namespace

Model::Model(const Lexicon& lexicon) : lexicon_(lexicon), prefix_verbs_(lexicon) {
  find_keys();
  for (const Entry& word : lexicon.entries()) {
    first_priors_.push_back(prior_of_first(word));
    last_priors_.push_back(prior_of_last(word));
    first_prior_sum_ += first_priors_.back();
    last_prior_sum_ += last_priors_.back();
  }
  base_counts_.resize(first_priors_.size());
  find_types();
  add_unseen_firsts();
}

void Model::find_keys() {
  std::unordered_map<std::string, int> places;
  for (const Entry& word : lexicon_.entries()) {
    std::string key = word.letters;
    if (!word.base && word.lemma >= 0) {
      key = entry(word.lemma).letters;
    } else if (!word.base && !word.head) {
      key = "." + german_stem(folded(utf8_of(word.letters)));
    }
    keys_.push_back(places.try_emplace(key, static_cast<int>(places.size())).first->second);
  }
  last_counts_.resize(places.size());
}

void Model::find_types() {
  std::unordered_set<int> seen;
  type_of_.assign(keys_.size(), -1);
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    const Entry& word = lexicon_.entries()[i];
    if ((word.classes & (kNoun | kAdjective | kName)) == 0 || word.letters.size() < 3) continue;
    type_of_[i] = static_cast<int>(types_.size());
    const bool counted = seen.insert(keys_[i]).second;
    types_.push_back({static_cast<int>(i), counted, kind_of(word, lexicon_), candidates_of(word)});
  }
}

std::vector<Model::Candidate> Model::candidates_of(const Entry& word) {
  std::vector<Candidate> found;
  if (is_name(word) || prefix_verbs_.gave(word.letters)) return found;
  if ((word.classes & kAdjective) != 0 && prefix_verbs_.gave_participle(word.letters)) return found;
  for (std::size_t cut = kShortestPart; cut + 2 <= word.letters.size(); ++cut) {
    const int last = lexicon_.index_of(word.letters.substr(cut));
    if (last < 0 || last_priors_[static_cast<std::size_t>(last)] <= 0) continue;
    const Entry& head = entry(last);
    const int as_head = head.classes | (head.head ? kNoun : 0);
    if ((as_head & (kNoun | kAdjective)) == 0) continue;
    if ((word.classes & kNoun) != 0 && (as_head & word.classes) == 0) continue;
    const std::size_t first = first_of(word.letters.substr(0, cut));
    const std::string& letters = firsts_[first].letters;
    if (firsts_[first].bases.empty() || is_participle(letters, head.letters, lexicon_)) continue;
    found.push_back({cut, first, last, agreement(word, head)});
  }
  return found;
}

std::size_t Model::first_of(const std::string& letters) {
  const auto [at, added] = first_places_.try_emplace(letters, firsts_.size());
  if (!added) return at->second;
  firsts_.push_back({letters, {}});
  if (is_particle(letters)) return at->second;
  firsts_.back().bases = bases_of(letters, lexicon_);
  std::erase_if(firsts_.back().bases, [this](const Base& base) {
    return first_priors_[static_cast<std::size_t>(base.entry)] <= 0;
  });
  return at->second;
}

// Nouns that no listed compound begins with get the first parts that grammar allows them; of
// inflected forms only the feminine plural: Bürgerinnen|rat.
void Model::add_unseen_firsts() {
  for (const Entry& word : lexicon_.entries()) {
    if ((word.classes & kNoun) == 0 || word.letters.size() < 4) continue;
    if (!word.base && word.letters.ends_with("innen")) first_of(word.letters);
    if (!word.base) continue;
    for (const Link link : {Link::kNone, Link::kS, Link::kN, Link::kEn, Link::kDropE}) {
      if (fit(word.letters, link) < 1) continue;
      const std::string first = with_link(word.letters, link);
      if (!first.empty()) first_of(first);
    }
  }
}

double Model::whole_bits(const Type& type) const {
  return kWhole + spelling_bits(entry(type.entry).letters, triples_.data()) - kind_bits_[type.kind];
}

double Model::whole_bits(int index) const {
  const int type = type_of_[static_cast<std::size_t>(index)];
  return type < 0 ? 0 : whole_bits(types_[static_cast<std::size_t>(type)]);
}

double Model::last_count(int index) const {
  return last_counts_[static_cast<std::size_t>(keys_[static_cast<std::size_t>(index)])];
}

double Model::last_bits(int index) const {
  const double prior = last_priors_[static_cast<std::size_t>(index)];
  if (prior <= 0) return kNever;
  const double count = kFormShare * last_count(index) + kMass * prior / last_prior_sum_;
  return -std::log2(count / (compounds_ + kMass));
}

double Model::bits_of(const Candidate& candidate) const {
  return firsts_[candidate.first].bits + last_bits(candidate.last) - std::log2(candidate.agreement);
}

// A first part costs what it was seen to make, backed by its base word and the linking element.
void Model::weigh_firsts() {
  const LinkShares shares(links_);
  for (FirstPart& first : firsts_) {
    double best = 0;
    for (const Base& base : first.bases) {
      const auto at = static_cast<std::size_t>(base.entry);
      const double count = base_counts_[at] + kMass * first_priors_[at] / first_prior_sum_;
      const std::string& word = entry(base.entry).letters;
      best = std::max(
          best, count / (compounds_ + kMass) * shares.of(word, base.link) * fit(word, base.link));
    }
    first.bits = -std::log2((first.count + kMass * best) / (compounds_ + kMass));
  }
}

// How likely the word is to be whole, then each candidate; together 1.
std::vector<double> Model::likelihoods(const Type& type) const {
  std::vector<double> all = {whole_bits(type)};
  for (const Candidate& candidate : type.candidates) all.push_back(bits_of(candidate));
  const double least = *std::min_element(all.begin(), all.end());
  double sum = 0;
  for (double& bits : all) sum += bits = std::exp2(least - bits);
  for (double& likelihood : all) likelihood /= sum;
  return all;
}

void Model::count(const Candidate& candidate, double share) {
  FirstPart& first = firsts_[candidate.first];
  first.count += share;
  compounds_ += share;
  last_counts_[static_cast<std::size_t>(keys_[static_cast<std::size_t>(candidate.last)])] += share;
  double priors = 0;
  for (const Base& base : first.bases)
    priors += first_priors_[static_cast<std::size_t>(base.entry)];
  for (const Base& base : first.bases) {
    const auto at = static_cast<std::size_t>(base.entry);
    const double part = share * first_priors_[at] / priors;
    base_counts_[at] += part;
    links_.add(lexicon_.entries()[at].letters, base.link, part);
  }
}

void Model::expect(const Type& type, const std::vector<double>& likelihoods, Expected& expected) {
  for (std::size_t i = 0; i < type.candidates.size(); ++i) {
    count(type.candidates[i], likelihoods[i + 1]);
  }
  expected.spelling.add(entry(type.entry).letters, likelihoods[0]);
  if (type.candidates.empty()) return;  // says nothing about kinds
  expected.whole[type.kind] += likelihoods[0];
  expected.compound[type.kind] += 1 - likelihoods[0];
}

void Model::forget_counts() {
  compounds_ = 0;
  for (FirstPart& first : firsts_) first.count = 0;
  std::fill(last_counts_.begin(), last_counts_.end(), 0);
  std::fill(base_counts_.begin(), base_counts_.end(), 0);
  links_ = {};
}

void Model::weigh_kinds(const Expected& expected) {
  double whole = kKinds, compound = kKinds;  // each kind is taken as seen once
  for (std::size_t i = 0; i < kKinds; ++i) {
    whole += expected.whole[i];
    compound += expected.compound[i];
  }
  for (std::size_t i = 0; i < kKinds; ++i) {
    kind_bits_[i] = std::log2((expected.whole[i] + 1) / whole) -
                    std::log2((expected.compound[i] + 1) / compound);
  }
}

void Model::train(int rounds) {
  SpellingCounts simple;
  for (const Type& type : types_) {
    if (type.counted && type.candidates.empty()) simple.add(entry(type.entry).letters, 1);
  }
  triples_ = simple.triples();
  weigh_firsts();
  for (int round = 0; round < rounds; ++round) {
    std::vector<std::vector<double>> all;
    for (const Type& type : types_) {
      all.push_back(type.counted ? likelihoods(type) : std::vector<double>());
    }
    forget_counts();
    Expected expected;
    for (std::size_t i = 0; i < types_.size(); ++i) {
      if (types_[i].counted) expect(types_[i], all[i], expected);
    }
    triples_ = expected.spelling.triples();
    weigh_firsts();
    weigh_kinds(expected);
  }
}

const Model::Candidate* Model::best_of(const Type& type) const {
  double least = whole_bits(type);
  const Candidate* best = nullptr;
  for (const Candidate& candidate : type.candidates) {
    const double bits = bits_of(candidate);
    if (bits >= least) continue;
    least = bits;
    best = &candidate;
  }
  return best;
}

// Inflected forms are cut like their word, parts like the words they are. A lemma is no longer than
// its form and a part shorter than its word, so this ends.
Cuts Model::cuts(int index) const {
  const Entry& word = entry(index);
  if (!word.base && word.lemma >= 0) {
    const Entry& lemma = entry(word.lemma);
    if (lemma.base && lemma.letters.size() <= word.letters.size()) return cuts(word.lemma);
  }
  const int type = type_of_[static_cast<std::size_t>(index)];
  if (type < 0) return {};
  const Candidate* best = best_of(types_[static_cast<std::size_t>(type)]);
  if (best == nullptr) return {};
  Cuts all = cuts(firsts_[best->first]);
  all.push_back(best->cut);
  for (const std::size_t cut : cuts(best->last)) all.push_back(best->cut + cut);
  return all;
}

// The first part's base is the word that makes most compounds; a dictionary's word before a form.
Cuts Model::cuts(const FirstPart& first) const {
  const auto rank = [this](const Base& base) {
    const Entry& word = entry(base.entry);
    return std::tuple(word.base, word.classes != 0,
                      base_counts_[static_cast<std::size_t>(base.entry)]);
  };
  const auto best =
      std::max_element(first.bases.begin(), first.bases.end(),
                       [&rank](const Base& a, const Base& b) { return rank(a) < rank(b); });
  if (best == first.bases.end()) return {};
  Cuts all = cuts(best->entry);
  std::erase_if(all, [&first](std::size_t cut) { return cut >= first.letters.size(); });
  return all;
}

bool Model::is_open(int index) const {
  const Entry& word = entry(index);
  const int type = type_of_[static_cast<std::size_t>(index)];
  const std::size_t ende = word.letters.rfind("ende");
  if (ende != std::string::npos &&
      is_participle(word.letters.substr(0, ende), word.letters.substr(ende), lexicon_)) {
    return false;
  }
  return type >= 0 && types_[static_cast<std::size_t>(type)].candidates.empty() && !is_name(word) &&
         !prefix_verbs_.gave(word.letters) &&
         ((word.classes & kAdjective) == 0 || !prefix_verbs_.gave_participle(word.letters));
}

}  // namespace lotse::analyzers::training
