#include "analyzers/choice.h"

#include <algorithm>
#include <queue>

#include "analyzers/running_text.h"
#include "analyzers/strength.h"

namespace lotse::analyzers {
namespace {

// Analysing costs most of a passage's time; sentences that promise less are seldom better.
constexpr std::size_t kMostBytes = 900;
constexpr std::size_t kMostBytesInVain = 4000;  // when the glance was wrong again and again
constexpr double kGoodEnough = 0.9;  // of what an unread sentence promises: promises are high
constexpr double kLeastShare = 0.1;  // of what the first sentence gave, that a further one must add
constexpr std::size_t kLongestHeader = 120;
constexpr std::size_t kNextPages = 16'000;  // bytes in which a header would stand again
constexpr double kRepeatedHeader = 0.6;

}  // namespace

Choice::Choice(std::string_view text, Language language, const std::vector<Paragraph>& paragraphs,
               std::vector<Candidate> candidates, const Question& question)
    : text_(text), language_(language), paragraphs_(paragraphs), question_(question) {
  entries_.reserve(candidates.size());
  for (Candidate& candidate : candidates) entries_.push_back({std::move(candidate), {}, 1, {}});
}

double Choice::gain(const Entry& entry, const std::vector<float>& covered) const {
  double sum = 0;
  for (std::size_t word = 0; word < covered.size(); ++word) {
    const float more = entry.candidate.strengths[word] - covered[word];
    if (more > 0) sum += question_.rarities[word] * static_cast<double>(more);
  }
  return sum * entry.quality * entry.candidate.place;
}

std::vector<Mark> Choice::marks_in(std::size_t paragraph, std::size_t begin,
                                   std::size_t end) const {
  const Language language = language_at(text_, paragraphs_, paragraph, language_);
  return question_.table.marks_in(text_, {begin, end, language});
}

// Headers and footers of pages stand again and again.
bool Choice::is_repeated(const Candidate& candidate) const {
  std::string_view line = text_.substr(candidate.begin, candidate.end - candidate.begin);
  if (line.size() > kLongestHeader || is_closed(line)) return false;
  while (!line.empty() && (line.back() == '\n' || (line.back() >= '0' && line.back() <= '9'))) {
    line.remove_suffix(1);
  }
  const std::string_view next_pages = text_.substr(candidate.end, kNextPages);
  return line.size() > 3 && next_pages.find(line) != std::string_view::npos;
}

void Choice::look_closer(Entry& entry) {
  Candidate& candidate = entry.candidate;
  const std::string_view text = text_.substr(candidate.begin, candidate.end - candidate.begin);
  if (entry.known == Known::kGuessed) {
    entry.quality = share_of_running_text(text);
    if (is_repeated(candidate)) entry.quality *= kRepeatedHeader;
    entry.known = Known::kJudged;
    return;
  }
  entry.marks = marks_in(candidate.paragraph, candidate.begin, candidate.end);
  analysed_ += text.size();
  std::ranges::fill(candidate.strengths, 0.0F);
  for (const Mark& mark : entry.marks) {
    float& strength = candidate.strengths[question_.words[mark.query_term]];
    const Rule asked = question_.terms[mark.query_term].rule;
    strength = std::max(strength, std::min(strength_of(mark.rule), strength_of(asked)));
  }
  entry.known = Known::kAnalysed;
}

std::optional<Chosen> Choice::best(const std::vector<float>& covered) {
  using Promise = std::pair<double, std::size_t>;
  const auto worse = [](const Promise& a, const Promise& b) {
    return a.first != b.first ? a.first < b.first : a.second > b.second;
  };
  std::priority_queue<Promise, std::vector<Promise>, decltype(worse)> open(worse);
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const double most = gain(entries_[i], covered);
    if (most > 0) open.emplace(most, i);
  }
  const std::size_t begun = analysed_;
  double best_gain = 0;  // of an analysed one
  std::size_t best = entries_.size();
  while (!open.empty()) {
    const auto [most, i] = open.top();
    open.pop();
    Entry& entry = entries_[i];
    const std::size_t limit = best < entries_.size() ? kMostBytes : kMostBytesInVain;
    if (best_gain >= most * kGoodEnough || analysed_ - begun > limit) break;
    if (entry.known != Known::kAnalysed) look_closer(entry);
    const double now = gain(entry, covered);
    if (entry.known == Known::kAnalysed) {
      if (now > best_gain) best = i;
      best_gain = std::max(best_gain, now);
    } else if (now > 0) {
      open.emplace(now, i);
    }
  }
  // What adds next to nothing is left out: a stop word, the same word in another form.
  if (best == entries_.size() || best_gain < kLeastShare * most_gain_) return std::nullopt;
  most_gain_ = std::max(most_gain_, best_gain);
  return chosen(entries_[best]);
}

Chosen Choice::chosen(const Entry& entry) {
  return {entry.candidate.begin, entry.candidate.end, entry.marks, entry.candidate.strengths};
}

std::optional<Chosen> Choice::neighbour(const Chosen& chosen_one, const Chosen& other) {
  const auto instead = std::ranges::find_if(
      entries_, [&](const Entry& entry) { return entry.candidate.begin == other.begin; });
  const double enough = kGoodEnough * gain(*instead, chosen_one.strengths);
  for (Entry& entry : entries_) {
    const Candidate& one = entry.candidate;
    if (one.end != chosen_one.begin && one.begin != chosen_one.end) continue;
    while (entry.known != Known::kAnalysed && gain(entry, chosen_one.strengths) >= enough) {
      look_closer(entry);
    }
    if (gain(entry, chosen_one.strengths) >= enough) return chosen(entry);
  }
  return std::nullopt;
}

}  // namespace lotse::analyzers
