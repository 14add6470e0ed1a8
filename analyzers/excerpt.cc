#include "analyzers/excerpt.h"

#include <algorithm>

#include "analyzers/candidates.h"
#include "analyzers/characters.h"
#include "analyzers/running_text.h"

namespace lotse::analyzers {
namespace {

constexpr std::string_view kBlanks = " \t\r\n\f\v";
constexpr std::size_t kLeastOpening = 40;      // bytes of a sentence that says something
constexpr std::size_t kOpeningWithin = 6'000;  // bytes: further on it is no beginning

void trim(std::string_view text, Stretch& stretch) {
  while (stretch.end > stretch.begin &&
         kBlanks.find(text[stretch.end - 1]) != std::string_view::npos) {
    --stretch.end;
  }
  while (stretch.begin < stretch.end &&
         kBlanks.find(text[stretch.begin]) != std::string_view::npos) {
    ++stretch.begin;
  }
}

// A begin about `lead` before the mark, after a blank and not inside another mark.
std::size_t begin_before(std::string_view text, const Chosen& chosen, const Mark& mark,
                         std::size_t lead) {
  if (mark.begin - chosen.begin <= lead) return chosen.begin;
  const std::size_t from = character_boundary(text, mark.begin - lead);
  const std::size_t blank = text.find_first_of(kBlanks, from);
  std::size_t begin = blank < mark.begin ? blank + 1 : mark.begin;
  for (const Mark& other : chosen.marks) {
    if (other.begin < begin && begin < other.end) begin = other.end;
  }
  return begin;
}

double held(const Chosen& chosen, const Stretch& stretch, const Question& question) {
  std::vector<bool> seen(question.rarities.size());
  double sum = 0;
  for (const Mark& mark : chosen.marks) {
    if (mark.begin < stretch.begin || mark.end > stretch.end) continue;
    const std::size_t word = question.words[mark.query_term];
    if (!seen[word]) sum += question.rarities[word] * static_cast<double>(chosen.strengths[word]);
    seen[word] = true;
  }
  return sum;
}

// At most `most` bytes of a sentence: those with the most words.
Stretch cut(std::string_view text, const Chosen& chosen, const Question& question,
            std::size_t most) {
  Stretch best{chosen.begin, chosen.end, false, false};
  trim(text, best);
  if (best.end - best.begin <= most) return best;
  best = stretch_from(text, chosen.begin, chosen.end, most);
  double most_held = -1;
  for (const Mark& mark : chosen.marks) {
    const std::size_t begin = begin_before(text, chosen, mark, most / 4);
    Stretch stretch = stretch_from(text, begin, chosen.end, most);
    stretch.cut_before = begin > chosen.begin;
    for (const Mark& other : chosen.marks) {  // none is cut in two
      if (other.begin > stretch.begin && other.begin < stretch.end && other.end > stretch.end) {
        stretch.end = other.begin;
      }
    }
    trim(text, stretch);
    const double now = held(chosen, stretch, question);
    if (now > most_held) best = stretch;
    most_held = std::max(most_held, now);
  }
  return best;
}

void add(const Chosen& chosen, const Stretch& stretch, Passage& passage) {
  for (const Mark& mark : chosen.marks) {
    if (mark.begin >= stretch.begin && mark.end <= stretch.end) passage.marks.push_back(mark);
  }
  passage.stretches.push_back(stretch);
}

bool are_neighbours(std::string_view text, const Stretch& a, const Stretch& b) {
  return !a.cut_after && !b.cut_before && b.begin >= a.end &&
         text.substr(a.end, b.begin - a.end).find_first_not_of(kBlanks) == std::string_view::npos;
}

bool says_something(std::string_view sentence) {
  return sentence.size() >= kLeastOpening && is_closed(sentence) &&
         share_of_running_text(sentence) > 0.9;
}

}  // namespace

Stretch stretch_from(std::string_view text, std::size_t begin, std::size_t end, std::size_t most) {
  Stretch stretch{begin, end, false, end - begin > most};
  if (stretch.cut_after) {
    const std::size_t limit = character_boundary(text, begin + most);
    const std::size_t blank = text.substr(begin, limit - begin + 1).find_last_of(kBlanks);
    const bool fits = blank != std::string_view::npos && blank > most / 2;
    stretch.end = fits ? begin + blank : limit;
  }
  trim(text, stretch);
  return stretch;
}

Passage excerpt_of(std::string_view text, const Chosen& first, const std::optional<Chosen>& second,
                   const Question& question, std::size_t max_bytes) {
  Passage passage;
  if (!second) {
    add(first, cut(text, first, question, max_bytes), passage);
    return passage;
  }
  const std::size_t half = max_bytes / 2;
  const std::size_t longer =
      std::max(half, max_bytes - std::min(max_bytes, second->end - second->begin));
  Stretch a = cut(text, first, question, longer);
  Stretch b = cut(text, *second, question, max_bytes - std::min(a.end - a.begin, max_bytes));
  const bool in_order = a.begin < b.begin;
  add(in_order ? first : *second, in_order ? a : b, passage);
  add(in_order ? *second : first, in_order ? b : a, passage);
  auto& stretches = passage.stretches;
  if (are_neighbours(text, stretches[0], stretches[1])) {
    stretches[0].end = stretches[1].end;
    stretches[0].cut_after = stretches[1].cut_after;
    stretches.pop_back();
  }
  return passage;
}

Passage opening_of(std::string_view text, const std::vector<Paragraph>& paragraphs,
                   std::size_t max_bytes) {
  Passage passage;
  if (paragraphs.empty()) return passage;
  for (const Paragraph& paragraph : paragraphs) {
    if (paragraph.begin > paragraphs.front().begin + kOpeningWithin) break;
    const auto bounds = stretches_of(text, paragraph);
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
      if (!says_something(text.substr(bounds[i], bounds[i + 1] - bounds[i]))) continue;
      std::size_t end = bounds[i + 1];  // and the next, if it fits
      if (i + 2 < bounds.size() && bounds[i + 2] - bounds[i] <= max_bytes) end = bounds[i + 2];
      passage.stretches.push_back(stretch_from(text, bounds[i], end, max_bytes));
      return passage;
    }
  }
  const Paragraph& first = paragraphs.front();
  const std::size_t end = paragraphs.size() > 1 && first.end - first.begin < kLeastOpening
                              ? paragraphs[1].end
                              : first.end;
  passage.stretches.push_back(stretch_from(text, first.begin, end, max_bytes));
  return passage;
}

}  // namespace lotse::analyzers
