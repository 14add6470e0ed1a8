#include "server/pages/text_layout.h"

#include <algorithm>
#include <set>

#include "server/pages/wording.h"

namespace lotse::pages {
namespace {

struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Range> mark_ranges(const std::string& text,
                               const std::vector<search::SnippetPart>& marks) {
  std::vector<Range> ranges;
  std::size_t at = 0;
  for (const search::SnippetPart& part : marks) {
    if (text.compare(at, part.text.size(), part.text) != 0) return {};
    if (part.mark) ranges.push_back({at, at + part.text.size()});
    at += part.text.size();
  }
  return at == text.size() ? ranges : std::vector<Range>{};
}

// Offsets of another version of the text must not cut a character or run over the end.
bool is_boundary(const std::string& text, std::size_t at) {
  return at <= text.size() &&
         (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
}

std::vector<Range> mention_ranges(const schema::Record& record) {
  std::vector<Range> ranges;
  for (const tagging::Mention& mention : record.mentions) {
    if (mention.in_title || mention.begin >= mention.end) continue;
    if (!is_boundary(record.text, mention.begin) || !is_boundary(record.text, mention.end))
      continue;
    ranges.push_back({mention.begin, mention.end});
  }
  std::ranges::sort(ranges, {}, &Range::begin);
  return ranges;
}

// Answers for rising positions only: each list is walked once for the whole text.
class Cover {
 public:
  explicit Cover(std::vector<Range> ranges) : ranges_(std::move(ranges)) {}

  bool holds(std::size_t at) {
    for (; next_ < ranges_.size() && ranges_[next_].begin <= at; ++next_) {
      reach_ = std::max(reach_, ranges_[next_].end);
    }
    return at < reach_;
  }
  const std::vector<Range>& ranges() const { return ranges_; }

 private:
  std::vector<Range> ranges_;
  std::size_t next_ = 0;
  std::size_t reach_ = 0;
};

class Cutter {
 public:
  Cutter(const schema::Record& record, const std::vector<search::SnippetPart>& marks)
      : text_(record.text),
        marks_(mark_ranges(record.text, marks)),
        mentions_(mention_ranges(record)) {
    for (const Range& range : marks_.ranges()) cuts_.insert({range.begin, range.end});
    for (const Range& range : mentions_.ranges()) {
      cuts_.insert({range.begin, range.end});
      begins_.insert(range.begin);
    }
  }

  std::vector<Piece> pieces(std::size_t begin, std::size_t end) {
    std::vector<Piece> all;
    while (begin < end) {
      const auto cut = cuts_.upper_bound(begin);
      const std::size_t stop = cut == cuts_.end() ? end : std::min(*cut, end);
      all.push_back({text_.substr(begin, stop - begin), marks_.holds(begin), mentions_.holds(begin),
                     begins_.contains(begin) ? anchor_of(begin) : ""});
      begin = stop;
    }
    return all;
  }

 private:
  const std::string& text_;
  Cover marks_, mentions_;
  std::set<std::size_t> cuts_, begins_;
};

constexpr std::size_t kReach = 120;  // bytes shown on each side of a mention

// A line's end, or a mark of punctuation before a blank. "14.03." keeps its points.
bool ends_sentence(const std::string& text, std::size_t at) {
  if (text[at] == '\n') return true;
  const bool stop = text[at] == '.' || text[at] == '!' || text[at] == '?';
  return stop && (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n');
}

// Where paragraphs end: at blank lines.
void add_paragraphs(const std::string& text, Range range, Cutter& cutter,
                    std::vector<Block>& blocks) {
  while (range.begin < range.end) {
    range.begin = std::min(text.find_first_not_of('\n', range.begin), range.end);
    const std::size_t blank = std::min(text.find("\n\n", range.begin), range.end);
    if (blank > range.begin) blocks.push_back({"", {}, cutter.pieces(range.begin, blank)});
    range.begin = blank;
  }
}

// The text often repeats a section's heading as its first line; it is said once.
std::size_t after_heading(const std::string& text, const Section& section) {
  const bool repeats = !section.heading.empty() &&
                       text.compare(section.begin, section.heading.size(), section.heading) == 0;
  const std::size_t end = section.begin + section.heading.size();
  return repeats && end <= section.end && (end == section.end || text[end] == '\n') ? end
                                                                                    : section.begin;
}

bool fits(const std::string& text, const Section& section, std::size_t at) {
  return section.begin >= at && section.begin <= section.end && is_boundary(text, section.begin) &&
         is_boundary(text, section.end);
}

}  // namespace

std::string anchor_of(std::size_t begin) { return "b" + std::to_string(begin); }

std::vector<Block> blocks_of(const schema::Record& record,
                             const std::vector<search::SnippetPart>& marks) {
  Cutter cutter(record, marks);
  std::vector<Block> blocks;
  std::size_t at = 0;
  std::optional<int> page;
  for (const Section& section : record.sections) {
    if (!fits(record.text, section, at)) continue;
    add_paragraphs(record.text, {at, section.begin}, cutter, blocks);
    if (section.page && section.page != page) blocks.push_back({"", section.page, {}});
    page = section.page;
    std::size_t begin = section.begin;
    if (!section.heading.empty()) {
      begin = after_heading(record.text, section);
      blocks.push_back({section.heading, {}, cutter.pieces(section.begin, begin)});
    }
    add_paragraphs(record.text, {begin, section.end}, cutter, blocks);
    at = section.end;
  }
  add_paragraphs(record.text, {at, record.text.size()}, cutter, blocks);
  return blocks;
}

std::optional<int> first_marked_page(const schema::Record& record,
                                     const std::vector<search::SnippetPart>& marks) {
  const std::vector<Range> ranges = mark_ranges(record.text, marks);
  std::optional<int> page;
  for (const Section& section : record.sections) {
    if (!ranges.empty() && section.begin <= ranges.front().begin && section.page) {
      page = section.page;
    }
  }
  return page;
}

std::string sentence_around(const std::string& text, std::size_t begin, std::size_t end) {
  if (begin >= end || end > text.size()) return "";
  std::size_t from = begin;
  while (from > 0 && begin - from < kReach && !ends_sentence(text, from - 1)) --from;
  const bool cut_before = begin - from >= kReach;
  from = text.find_first_not_of(" \n", from);
  while (from < begin && !is_boundary(text, from)) ++from;
  std::size_t to = end;
  while (to < text.size() && to - end < kReach && !ends_sentence(text, to)) ++to;
  const bool cut_after = to - end >= kReach;
  if (to < text.size() && !cut_after && text[to] != '\n') ++to;  // the full stop belongs to it
  while (!is_boundary(text, to)) --to;
  return (cut_before ? "… " : "") + text.substr(from, to - from) + (cut_after ? " …" : "");
}

}  // namespace lotse::pages
