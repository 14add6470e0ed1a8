#include "analyzers/candidates.h"

#include <algorithm>

#include "analyzers/characters.h"
#include "analyzers/running_text.h"
#include "analyzers/sentences.h"

namespace lotse::analyzers {
namespace {

constexpr std::size_t kLongest = 400;
constexpr std::size_t kLongestHeading = 120;
constexpr double kFirst = 0.05;         // what the beginning of a text is ahead of its end
constexpr double kUnderHeading = 0.04;  // with words of the question
constexpr std::size_t kMostUnseen = 8;  // sentences tried when no letters say where to look

// At a line end, a blank, or between characters.
std::size_t cut_before(std::string_view text, std::size_t begin, std::size_t limit) {
  const std::string_view latter = text.substr(begin + kLongest / 2, limit - begin - kLongest / 2);
  for (const std::string_view blanks : {"\n", " \t\n"}) {
    const std::size_t at = latter.find_last_of(blanks);
    if (at != std::string_view::npos) return begin + kLongest / 2 + at + 1;
  }
  return std::max(character_boundary(text, limit), begin + 1);
}

class Collection {
 public:
  Collection(std::string_view text, const std::vector<Paragraph>& paragraphs, std::size_t words)
      : text_(text), paragraphs_(paragraphs), words_(words) {}

  // Glimpses of one paragraph.
  void add(std::size_t paragraph, const Glimpse* first, const Glimpse* last) {
    const bool under_heading = paragraph > 0 && paragraph == after_heading_;
    const auto bounds = stretches_of(text_, paragraphs_[paragraph]);
    for (std::size_t i = 0; i + 1 < bounds.size() && first != last; ++i) {
      if (first->place >= bounds[i + 1]) continue;
      Candidate& one = begin(paragraph, bounds[i], bounds[i + 1]);
      if (under_heading) one.place += kUnderHeading;
      for (; first != last && first->place < bounds[i + 1]; ++first) raise(*first, one);
    }
    const Paragraph& whole = paragraphs_[paragraph];
    const std::string_view line = text_.substr(whole.begin, whole.end - whole.begin);
    if (line.size() < kLongestHeading && !is_closed(line)) after_heading_ = paragraph + 1;
  }

  Candidate& begin(std::size_t paragraph, std::size_t begin, std::size_t end) {
    Candidate& one = all_.emplace_back();
    one.begin = begin;
    one.end = end;
    one.paragraph = paragraph;
    one.place += kFirst * (1 - static_cast<double>(begin) / static_cast<double>(text_.size()));
    one.strengths.resize(words_);
    return one;
  }

  std::vector<Candidate>& all() { return all_; }

 private:
  static void raise(const Glimpse& glimpse, Candidate& one) {
    const bool any = glimpse.word == Glimpse::kAnyWord;
    for (std::size_t word = 0; word < one.strengths.size(); ++word) {
      if (!any && word != glimpse.word) continue;
      one.strengths[word] = std::max(one.strengths[word], glimpse.strength);
    }
  }

  std::string_view text_;
  const std::vector<Paragraph>& paragraphs_;
  std::size_t words_;
  std::size_t after_heading_ = 0;
  std::vector<Candidate> all_;
};

// Words without looks may stand in any sentence.
void add_unseen(std::string_view text, const std::vector<Paragraph>& paragraphs,
                const std::vector<std::size_t>& unseen, Collection& collection) {
  for (std::size_t p = 0; p < paragraphs.size() && collection.all().size() < kMostUnseen; ++p) {
    const auto bounds = stretches_of(text, paragraphs[p]);
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
      collection.begin(p, bounds[i], bounds[i + 1]);
    }
  }
  for (Candidate& one : collection.all()) {
    for (const std::size_t word : unseen) {
      one.strengths[word] = std::max(one.strengths[word], 0.5F);
    }
  }
}

}  // namespace

std::vector<std::size_t> stretches_of(std::string_view text, const Paragraph& paragraph) {
  const std::string_view whole = text.substr(paragraph.begin, paragraph.end - paragraph.begin);
  std::vector<std::size_t> stretches;
  const auto bounds = sentence_bounds(whole);
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
    std::size_t begin = bounds[i];
    while (bounds[i + 1] - begin > kLongest) {
      stretches.push_back(paragraph.begin + begin);
      begin = cut_before(whole, begin, begin + kLongest);
    }
    stretches.push_back(paragraph.begin + begin);
  }
  stretches.push_back(paragraph.end);
  return stretches;
}

std::vector<Candidate> candidates_of(std::string_view text,
                                     const std::vector<Paragraph>& paragraphs, const Glance& glance,
                                     std::size_t words) {
  const auto glimpses = glance.glimpses_of(text);
  Collection collection(text, paragraphs, words);
  const Glimpse* next = glimpses.data();
  const Glimpse* const last = next + glimpses.size();
  for (std::size_t p = 0; p < paragraphs.size() && next != last; ++p) {
    const Glimpse* const first = next;
    while (next != last && next->place < paragraphs[p].end) ++next;
    if (next != first) collection.add(p, first, next);
  }
  if (!glance.unseen().empty()) add_unseen(text, paragraphs, glance.unseen(), collection);
  return std::move(collection.all());
}

}  // namespace lotse::analyzers
