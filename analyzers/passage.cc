#include "analyzers/passage.h"

#include <algorithm>
#include <bit>
#include <numeric>

#include "analyzers/characters.h"
#include "analyzers/glance.h"
#include "analyzers/marks.h"
#include "analyzers/sentences.h"

namespace lotse::analyzers {
namespace {

// Of a long text with many promising paragraphs only so much is analysed: a passage is wanted
// within milliseconds, and later ones are seldom better.
constexpr std::size_t kMostBytes = 256 << 10;
constexpr std::size_t kMorePieces = 8;  // looked at after one with all words was found: a heading
constexpr std::size_t kShort = 60;      // bytes; shorter passages go on into the next sentence

struct Candidate {
  std::size_t piece = 0;
  WordSet words = 0;
};

struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
  int words = 0;  // different query words
  int score = -1;
};

// Pieces that may hold query words, those with most different ones first.
std::vector<Candidate> candidates_of(std::string_view text, const std::vector<Paragraph>& pieces,
                                     const std::vector<QueryTerm>& terms,
                                     const std::vector<WordSet>& bits) {
  const Glance glance(terms, bits);
  const WordSet all = std::accumulate(bits.begin(), bits.end(), WordSet{0}, std::bit_or<>());
  std::vector<Candidate> found;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const auto piece = text.substr(pieces[i].begin, pieces[i].end - pieces[i].begin);
    const WordSet words = glance.words_in(piece) & all;
    if (words != 0) found.push_back({i, words});
  }
  std::stable_sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
    return std::popcount(a.words) > std::popcount(b.words);
  });
  return found;
}

Window judged(std::size_t begin, std::size_t end, const std::vector<Mark>& marks,
              const std::vector<WordSet>& bits) {
  WordSet words = 0;
  int count = 0;
  for (const Mark& mark : marks) {
    if (mark.begin < begin || mark.end > end) continue;
    words |= bits[mark.query_term];
    ++count;
  }
  const int different = std::popcount(words);
  const int score = different * 100 + std::min(count, 9) * 2 + (end - begin >= kShort ? 5 : 0);
  return {begin, end, different, score};
}

// Of a sentence longer than wanted: the stretch around the marks from `first` on.
std::size_t stretch_begin(std::string_view text, std::size_t sentence, std::size_t first_mark,
                          std::size_t max_bytes) {
  const std::size_t lead = max_bytes / 4;
  if (first_mark - sentence <= lead) return sentence;
  const std::size_t from = character_boundary(text, first_mark - lead);
  const std::size_t blank = text.find_first_of(" \t\n", from);
  return blank < first_mark ? blank + 1 : first_mark;
}

std::size_t stretch_end(std::string_view text, std::size_t begin, std::size_t end,
                        std::size_t max_bytes) {
  if (end - begin <= max_bytes) return end;
  const std::size_t limit = character_boundary(text, begin + max_bytes);
  const std::size_t blank = text.find_last_of(" \t\n", limit);
  return blank != std::string_view::npos && blank > begin + max_bytes / 2 ? blank : limit;
}

// The best one or two sentences of one piece.
Window best_window(std::string_view text, const Paragraph& piece, const std::vector<Mark>& marks,
                   const std::vector<WordSet>& bits, std::size_t max_bytes) {
  auto bounds = sentence_bounds(text.substr(piece.begin, piece.end - piece.begin));
  for (std::size_t& bound : bounds) bound += piece.begin;
  Window best;
  const auto consider = [&](std::size_t begin, std::size_t end) {
    const Window window = judged(begin, end, marks, bits);
    if (window.score > best.score) best = window;
  };
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
    const std::size_t begin = bounds[i];
    if (bounds[i + 1] - begin <= max_bytes) {
      consider(begin, bounds[i + 1]);
      if (i + 2 < bounds.size() && bounds[i + 2] - begin <= max_bytes)
        consider(begin, bounds[i + 2]);
      continue;
    }
    for (const Mark& mark : marks) {
      if (mark.begin < begin || mark.begin >= bounds[i + 1]) continue;
      const std::size_t from = stretch_begin(text, begin, mark.begin, max_bytes);
      consider(from, std::max(mark.end, stretch_end(text, from, bounds[i + 1], max_bytes)));
    }
  }
  return best;
}

// The beginning of the text, when nothing occurs.
Window beginning(std::string_view text, const std::vector<Paragraph>& pieces,
                 std::size_t max_bytes) {
  if (pieces.empty()) return {};
  const Paragraph& first = pieces.front();
  const auto bounds = sentence_bounds(text.substr(first.begin, first.end - first.begin));
  std::size_t end = first.begin;
  for (const std::size_t bound : bounds) {
    if (bound <= max_bytes) end = first.begin + bound;
  }
  if (end == first.begin) end = stretch_end(text, first.begin, first.end, max_bytes);
  return {first.begin, end, 0, 0};
}

// A heading alone says little: the passage goes on into the next piece.
void lengthen(std::string_view text, const std::vector<Paragraph>& pieces, std::size_t max_bytes,
              Window& window) {
  if (window.end - window.begin >= kShort) return;
  const auto next = std::find_if(pieces.begin(), pieces.end(),
                                 [&](const Paragraph& piece) { return piece.end > window.end; });
  if (next == pieces.end()) return;
  const std::size_t from = std::max(next->begin, window.end);
  const auto bounds = sentence_bounds(text.substr(from, next->end - from));
  if (bounds.size() < 2) return;
  const std::size_t end = from + bounds[1];
  if (from - window.begin < max_bytes) window.end = stretch_end(text, window.begin, end, max_bytes);
}

std::vector<Mark> marks_between(std::string_view text, const std::vector<Paragraph>& pieces,
                                const TermTable& table, const Window& window) {
  std::vector<Mark> marks;
  for (const Paragraph& piece : pieces) {
    if (piece.end <= window.begin || piece.begin >= window.end) continue;
    for (const Mark& mark : table.marks_in(text, piece)) {
      if (mark.begin >= window.begin && mark.end <= window.end) marks.push_back(mark);
    }
  }
  return marks;
}

}  // namespace

std::vector<Mark> marks_of(std::string_view text, Language language,
                           const std::vector<QueryTerm>& terms) {
  const auto pieces = pieces_of(text, language);
  const TermTable table(terms);
  std::vector<Candidate> candidates = candidates_of(text, pieces, terms, word_bits(terms));
  std::sort(candidates.begin(), candidates.end(),
            [](const Candidate& a, const Candidate& b) { return a.piece < b.piece; });
  std::vector<Mark> all;
  for (const Candidate& candidate : candidates) {
    const auto marks = table.marks_in(text, pieces[candidate.piece]);
    all.insert(all.end(), marks.begin(), marks.end());
  }
  return all;
}

Passage best_passage(std::string_view text, Language language, const std::vector<QueryTerm>& terms,
                     std::size_t max_bytes) {
  const auto pieces = pieces_of(text, language);
  const auto bits = word_bits(terms);
  const TermTable table(terms);
  Window best;
  std::size_t bytes = 0;
  std::size_t complete = 0;  // pieces that hold as many words as any later one can
  for (const Candidate& candidate : candidates_of(text, pieces, terms, bits)) {
    if (best.words >= std::popcount(candidate.words) && complete++ == kMorePieces) break;
    if (bytes > kMostBytes && best.words > 0) break;
    const Paragraph& piece = pieces[candidate.piece];
    bytes += piece.end - piece.begin;
    const auto marks = table.marks_in(text, piece);
    const Window window = best_window(text, piece, marks, bits, max_bytes);
    if (window.words > 0 && window.score > best.score) best = window;
  }
  if (best.words == 0) best = beginning(text, pieces, max_bytes);
  lengthen(text, pieces, max_bytes, best);
  while (best.end > best.begin &&
         std::string_view(" \t\r\n").find(text[best.end - 1]) != std::string_view::npos) {
    --best.end;
  }
  return {best.begin, best.end, marks_between(text, pieces, table, best)};
}

}  // namespace lotse::analyzers
