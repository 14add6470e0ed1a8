#include "analyzers/compounds/training/model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <unordered_set>

#include "analyzers/compounds/letters.h"
#include "analyzers/compounds/spelling.h"
#include "analyzers/normalize.h"
#include "analyzers/stemmer.h"

namespace lotse::analyzers::training {
namespace {

constexpr double kNever = 1e9;
constexpr std::size_t kShortestPart = 2, kShortestLast = 3;
double g(const char* n, double d) { const char* v = getenv(n); return v ? atof(v) : d; }
const double kWholeBits = g("WHOLE", 2);
const double kCellWeight = g("CW", 1);
const double kFirstPriorMass = g("FPM", 20000), kLastPriorMass = g("LPM", 20000), kFormMass = g("FM", 20000);

std::uint32_t endings(const Entry& e) { return e.endings & 0x1ff; }

// Likelihood ratio of what the lists know about a word and its supposed last part.
double agreement(const Entry& word, const Entry& last) {
  double ratio = 1;
  if (word.genders != 0 && last.genders != 0) ratio *= (word.genders & last.genders) ? 1.8 : 0.01;
  if (endings(word) != 0 && endings(last) != 0 && (word.classes & kNoun) && (last.classes & kNoun))
    ratio *= endings(word) == endings(last) ? 4 : 0.1;
  return ratio;
}

bool is_word(const Entry& entry) { return (entry.classes & (kNoun | kAdjective | kName)) != 0; }

}  // namespace

Model::Model(const Lexicon& lexicon) : lexicon_(lexicon), prefix_verbs_(lexicon) {
  find_keys();
  find_types();
}

void Model::find_keys() {
  std::unordered_map<std::string, int> places;
  for (const Entry& entry : lexicon_.entries()) {
    const std::string stem = german_stem(folded(utf8_of(entry.letters)));
    keys_.push_back(places.try_emplace(stem, static_cast<int>(places.size())).first->second);
  }
  last_counts_.resize(places.size());
  base_counts_.resize(keys_.size());
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    last_priors_.push_back(prior_last(static_cast<int>(i)));
    first_priors_.push_back(prior_first(static_cast<int>(i)));
    last_prior_sum_ += last_priors_.back();
    first_prior_sum_ += first_priors_.back();
  }
}

double Model::prior_first(int index) const {
  const Entry& entry = lexicon_.entries()[static_cast<std::size_t>(index)];
  if (is_particle(entry.letters)) return 0;
  double prior = 0;
  if (entry.classes & kNoun) prior = entry.base ? 1 : 0.3;
  if (entry.classes & kAdjective) prior = std::max(prior, 0.3);
  if ((entry.classes & kVerb) && entry.base) prior = std::max(prior, 0.3);
  if (entry.classes & kName) prior = std::max(prior, 0.2);
  if (entry.modifier) prior = 3;
  if (!entry.modifier && entry.letters.size() == 2) return 0;
  if (!entry.modifier && entry.letters.size() <= 3) prior *= 0.1;
  return prior * (1 + std::log2(1.0 + entry.count)) / 4;
}

double Model::prior_last(int index) const {
  const Entry& entry = lexicon_.entries()[static_cast<std::size_t>(index)];
  if (entry.letters.size() < kShortestLast && entry.letters != letters_of("öl")) return 0;
  if (is_suffix(entry.letters)) return 0;
  double prior = 0;
  if (entry.classes & kAdjective) prior = 0.5;
  if (entry.classes & kNoun) prior = entry.base ? 1 : 0.5;
  if (entry.head) prior = 2;
  if (entry.letters.size() <= 3) prior *= 0.2;
  return prior * (1 + std::log2(1.0 + entry.count)) / 4;
}

std::size_t Model::first_of(const std::string& letters) {
  const auto [at, added] = first_places_.try_emplace(letters, firsts_.size());
  if (added) {
    firsts_.emplace_back();
    firsts_.back().letters = letters;
    for (const Base& base : bases_of(letters, lexicon_)) {
      if (first_priors_[static_cast<std::size_t>(base.entry)] > 0)
        firsts_.back().bases.push_back(base);
    }
    if (is_particle(letters)) firsts_.back().bases.clear();
  }
  return at->second;
}

bool Model::joins(const FirstPart& first, const std::string& last, const Entry&) const {
  const bool from_verb = std::all_of(first.bases.begin(), first.bases.end(), [](const Base& base) {
    return base.link == Link::kDropEn;
  });
  return !(from_verb && last.starts_with("ende"));
}

// How often a word is written and whether a dictionary lists it as a part: simple words are.
std::size_t Model::cell_of(const Entry& word) const {
  const auto size = static_cast<std::size_t>(std::log2(1.0 + word.count) / 1.5);
  return std::min<std::size_t>(size, kCells / 2 - 1) + (word.modifier ? kCells / 2 : 0);
}

std::vector<Model::Candidate> Model::candidates_of(const Entry& word) {
  std::vector<Candidate> found;
  if (prefix_verbs_.gave(word.letters)) return found;
  for (std::size_t cut = kShortestPart; cut + 2 <= word.letters.size(); ++cut) {
    const int last = lexicon_.index_of(word.letters.substr(cut));
    if (last < 0 || last_priors_[static_cast<std::size_t>(last)] <= 0) continue;
    const Entry& entry = lexicon_.entries()[static_cast<std::size_t>(last)];
    if (!entry.head && (entry.classes & word.classes & (kNoun | kAdjective)) == 0) continue;
    const std::size_t first = first_of(word.letters.substr(0, cut));
    if (firsts_[first].bases.empty() || !joins(firsts_[first], entry.letters, word)) continue;
    found.push_back({cut, first, last, agreement(word, entry)});
  }
  return found;
}

// One type per key: inflections do not make a part more productive. All entries get candidates.
void Model::find_types() {
  std::unordered_set<int> seen;
  type_of_.assign(keys_.size(), -1);
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    const Entry& entry = lexicon_.entries()[i];
    if (!is_word(entry) || entry.letters.size() < 3) continue;
    Type type{static_cast<int>(i), 0, candidates_of(entry)};
    type.weight = seen.insert(keys_[i]).second ? 1 : 0;
    type_of_[i] = static_cast<int>(types_.size());
    types_.push_back(std::move(type));
  }
}

double Model::whole_bits(const Type& type) const {
  const Entry& entry = lexicon_.entries()[static_cast<std::size_t>(type.entry)];
  const std::size_t cell = cell_of(entry);
  return kWholeBits + spelling_bits(entry.letters, triples_.data()) -
         kCellWeight * std::log2(whole_cells_[cell] / compound_cells_[cell]);
}

double Model::last_bits(int index) const {
  const auto at = static_cast<std::size_t>(index);
  if (last_priors_[at] <= 0) return kNever;
  const double prior = kLastPriorMass * last_priors_[at] / last_prior_sum_;
  const double p =
      (0.4 * last_counts_[static_cast<std::size_t>(keys_[at])] + prior) / (compounds_ + kLastPriorMass);
  return -std::log2(p);
}

double Model::bits_of(const Candidate& candidate) const {
  return firsts_[candidate.first].bits + last_bits(candidate.last) -
         std::log2(candidate.likelihood);
}

namespace {
std::string ending_of(const std::string& base) {
  return base.substr(base.size() - std::min<std::size_t>(3, base.size()));
}
}  // namespace

void Model::maximise() {
  std::array<double, kLinks> all{};
  for (const auto& [ending, counts] : link_counts_)
    for (std::size_t i = 0; i < kLinks; ++i) all[i] += counts[i];
  double sum = 0;
  for (double& count : all) sum += count += 1;
  const auto link_share = [&](const std::string& base, Link link) {
    const auto i = static_cast<std::size_t>(link);
    const double general = all[i] / sum;
    const auto at = link_counts_.find(ending_of(base));
    if (at == link_counts_.end()) return general;
    double seen = 0;
    for (const double count : at->second) seen += count;
    return (at->second[i] + 5 * general) / (seen + 5);
  };
  for (FirstPart& first : firsts_) {
    double best = 0;
    for (const Base& base : first.bases) {
      const auto at = static_cast<std::size_t>(base.entry);
      const Entry& entry = lexicon_.entries()[at];
      const double p_base = (base_counts_[at] + kFirstPriorMass * first_priors_[at] / first_prior_sum_) /
                            (compounds_ + kFirstPriorMass);
      best = std::max(best, p_base * link_share(entry.letters, base.link) *
                                fit(entry.letters, base.link));
    }
    first.bits = -std::log2((first.count + kFormMass * best) / (compounds_ + kFormMass));
  }
}

void Model::expect(const std::vector<double>& bits, const Type& type) {
  // bits: of being whole, then of each candidate
  const double least = *std::min_element(bits.begin(), bits.end());
  double sum = 0;
  for (const double b : bits) sum += std::exp2(least - b);
  for (std::size_t i = 0; i < type.candidates.size(); ++i) {
    const double share = type.weight * std::exp2(least - bits[i + 1]) / sum;
    const Candidate& candidate = type.candidates[i];
    FirstPart& first = firsts_[candidate.first];
    first.count += share;
    compounds_ += share;
    last_counts_[static_cast<std::size_t>(keys_[static_cast<std::size_t>(candidate.last)])] += share;
    double priors = 0;
    for (const Base& base : first.bases) priors += first_priors_[static_cast<std::size_t>(base.entry)];
    for (const Base& base : first.bases) {
      const auto at = static_cast<std::size_t>(base.entry);
      const double part = share * first_priors_[at] / priors;
      base_counts_[at] += part;
      link_counts_[ending_of(lexicon_.entries()[at].letters)][static_cast<std::size_t>(base.link)] +=
          part;
    }
  }
}

void Model::train(int rounds) {
  SpellingCounts start;
  for (const Type& type : types_)
    if (type.weight > 0 && type.candidates.empty()) start.add(lexicon_.entries()[static_cast<std::size_t>(type.entry)].letters, 1);
  triples_ = start.triples();
  whole_cells_.fill(1);
  compound_cells_.fill(1);
  maximise();
  for (int round = 0; round < rounds; ++round) {
    std::vector<std::vector<double>> all;
    for (const Type& type : types_) {
      std::vector<double> bits;
      if (type.weight > 0) {
        bits.push_back(whole_bits(type));
        for (const Candidate& candidate : type.candidates) bits.push_back(bits_of(candidate));
      }
      all.push_back(std::move(bits));
    }
    compounds_ = 0;
    for (FirstPart& first : firsts_) first.count = 0;
    std::fill(last_counts_.begin(), last_counts_.end(), 0);
    std::fill(base_counts_.begin(), base_counts_.end(), 0);
    link_counts_.clear();
    SpellingCounts spelling;
    std::array<double, kCells> whole_cells{}, compound_cells{};
    for (std::size_t i = 0; i < types_.size(); ++i) {
      const Type& type = types_[i];
      if (type.weight <= 0) continue;
      expect(all[i], type);
      const double least = *std::min_element(all[i].begin(), all[i].end());
      double sum = 0;
      for (const double b : all[i]) sum += std::exp2(least - b);
      const Entry& word = lexicon_.entries()[static_cast<std::size_t>(type.entry)];
      const double whole = std::exp2(least - all[i][0]) / sum;
      spelling.add(word.letters, whole);
      if (!type.candidates.empty()) {
      whole_cells[cell_of(word)] += whole;
      compound_cells[cell_of(word)] += 1 - whole;}
    }
    double w = 0, c = 0;
    for (std::size_t i = 0; i < kCells; ++i) { w += whole_cells[i] += 1; c += compound_cells[i] += 1; }
    for (std::size_t i = 0; i < kCells; ++i) { whole_cells_[i] = whole_cells[i]/w; compound_cells_[i] = compound_cells[i]/c;
      if (round == rounds-1) std::fprintf(stderr, "%zu: %.2f\n", i, std::log2(whole_cells_[i]/compound_cells_[i])); }
    triples_ = spelling.triples();
    maximise();
    std::fprintf(stderr, "round %d: %.0f compounds of %zu\n", round, compounds_, types_.size());
  }
}

std::size_t Model::cut(int entry) const {
  const int type = type_of_[static_cast<std::size_t>(entry)];
  if (type < 0) return 0;
  const Type& t = types_[static_cast<std::size_t>(type)];
  double best = whole_bits(t);
  std::size_t cut = 0;
  for (const Candidate& candidate : t.candidates) {
    const double bits = bits_of(candidate);
    if (bits < best) {
      best = bits;
      cut = candidate.cut;
    }
  }
  return cut;
}

std::vector<std::size_t> Model::cuts(int entry) const {
  const Entry& word = lexicon_.entries()[static_cast<std::size_t>(entry)];
  if (!word.base && word.lemma >= 0 && (word.classes & kNoun) &&
      lexicon_.entries()[static_cast<std::size_t>(word.lemma)].base &&
      lexicon_.entries()[static_cast<std::size_t>(word.lemma)].letters.size() <= word.letters.size()) {
    auto all = cuts(word.lemma);  // inflected forms are cut like their word
    std::erase_if(all, [&word](std::size_t c) { return c + 2 > word.letters.size(); });
    return all;
  }
  const std::size_t at = cut(entry);
  if (at == 0) return {};
  const std::string& letters = lexicon_.entries()[static_cast<std::size_t>(entry)].letters;
  const auto first = first_places_.find(letters.substr(0, at));
  std::vector<std::size_t> all = cuts_of_first(firsts_[first->second]);
  all.push_back(at);
  const int last = lexicon_.index_of(letters.substr(at));
  if (last >= 0)
    for (const std::size_t c : cuts(last)) all.push_back(at + c);
  return all;
}

std::vector<std::size_t> Model::cuts_of_first(const FirstPart& first) const {
  double best = -1;
  int base = -1;
  for (const Base& b : first.bases) {
    if (base_counts_[static_cast<std::size_t>(b.entry)] > best) {
      best = base_counts_[static_cast<std::size_t>(b.entry)];
      base = b.entry;
    }
  }
  std::vector<std::size_t> all;
  if (base < 0) return all;
  for (const std::size_t c : cuts(base)) {
    if (c < first.letters.size()) all.push_back(c);
  }
  return all;
}

double Model::last_count(int entry) const {
  return last_counts_[static_cast<std::size_t>(keys_[static_cast<std::size_t>(entry)])];
}

std::string Model::explain(const std::string& letters) const {
  const int entry = lexicon_.index_of(letters);
  if (entry < 0) return "unknown";
  const Entry& e = lexicon_.entries()[static_cast<std::size_t>(entry)];
  char buffer[300];
  std::snprintf(buffer, sizeof buffer, "classes %d genders %d endings %x count %u mod %d head %d\n", e.classes,
                e.genders, e.endings, e.count, e.modifier, e.head);
  std::string text = buffer;
  const int type = type_of_[static_cast<std::size_t>(entry)];
  if (type < 0) return text + "no type";
  const Type& t = types_[static_cast<std::size_t>(type)];
  std::snprintf(buffer, sizeof buffer, "  whole %.1f\n", whole_bits(t));
  text += buffer;
  for (const Candidate& c : t.candidates) {
    std::snprintf(buffer, sizeof buffer, "  %s|%s %.1f = %.1f + %.1f - log %.2f (n %.1f, %.1f)\n",
                  utf8_of(letters.substr(0, c.cut)).c_str(), utf8_of(letters.substr(c.cut)).c_str(),
                  bits_of(c), firsts_[c.first].bits, last_bits(c.last), c.likelihood,
                  firsts_[c.first].count, last_counts_[static_cast<std::size_t>(keys_[static_cast<std::size_t>(c.last)])]);
    text += buffer;
  }
  return text;
}

}  // namespace lotse::analyzers::training
