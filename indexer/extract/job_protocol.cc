#include "indexer/extract/job_protocol.h"

#include <algorithm>
#include <limits>

#include "indexer/extract/reply_checks.h"

namespace lotse::extract {
namespace {

constexpr char kIsDocument = 'D';
constexpr char kIsRejection = 'R';
constexpr char kIsEnd = 'E';

class FieldWriter {
 public:
  void tag(char value) { bytes_ += value; }
  void number(std::uint64_t value) {
    for (unsigned shift = 0; shift < 64; shift += 8) {
      bytes_ += static_cast<char>((value >> shift) & 0xFFu);
    }
  }
  void text(std::string_view value) {
    number(value.size());
    bytes_ += value;
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

// After the first field that does not fit everything reads as empty and `ok` stays false.
class FieldReader {
 public:
  explicit FieldReader(std::string_view bytes) : rest_(bytes) {}

  char tag() { return take(1).empty() ? '\0' : taken_[0]; }
  std::uint64_t number() {
    const std::string_view bytes = take(8);
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i > 0; --i) {
      value = (value << 8u) | static_cast<unsigned char>(bytes[i - 1]);
    }
    return value;
  }
  std::string_view text() {
    const std::uint64_t size = number();
    return take(size);
  }
  std::string_view rest() { return take(rest_.size()); }
  std::size_t left() const { return rest_.size(); }
  bool ok() const { return ok_; }

 private:
  std::string_view take(std::uint64_t size) {
    ok_ = ok_ && size <= rest_.size();
    taken_ = ok_ ? rest_.substr(0, size) : std::string_view{};
    rest_.remove_prefix(taken_.size());
    return taken_;
  }
  std::string_view rest_;
  std::string_view taken_;
  bool ok_ = true;
};

// Document's plain fields in the order of the wire.
template <typename AnyDocument, typename Visit>
void each_text(AnyDocument& document, Visit visit) {
  for (auto* field : {&document.title, &document.text, &document.language, &document.date,
                      &document.date_source, &document.type, &document.url, &document.reference,
                      &document.audience, &document.media_type}) {
    visit(*field);
  }
}

void write(FieldWriter& out, const Document& document) {
  out.tag(kIsDocument);
  each_text(document, [&](const std::string& field) { out.text(field); });
  out.number(document.sections.size());
  for (const Section& section : document.sections) {
    out.text(section.heading);
    out.number(section.page ? static_cast<std::uint64_t>(*section.page) : 0);
    out.number(section.begin);
    out.number(section.end);
  }
  out.number(document.notes.size());
  for (const std::string& note : document.notes) out.text(note);
}

void write(FieldWriter& out, const Rejection& rejection) {
  out.tag(kIsRejection);
  out.text(rejection.reason);
  out.text(rejection.detail);
}

void write(FieldWriter& out, const Extraction& extraction) {
  std::visit([&](const auto& value) { write(out, value); }, extraction);
}

// A count is believed only as far as that many of the smallest items could be there.
std::size_t read_count(FieldReader& in, std::size_t smallest) {
  return static_cast<std::size_t>(std::min<std::uint64_t>(in.number(), in.left() / smallest + 1));
}

Document read_document(FieldReader& in) {
  Document document;
  each_text(document, [&](std::string& field) { field = in.text(); });
  const std::size_t sections = read_count(in, 32);
  for (std::size_t i = 0; i < sections && in.ok(); ++i) {
    Section section;
    section.heading = in.text();
    const auto page = in.number();
    if (page > 0) section.page = static_cast<int>(std::min<std::uint64_t>(page, 1u << 30));
    section.begin = in.number();
    section.end = in.number();
    document.sections.push_back(std::move(section));
  }
  const std::size_t notes = read_count(in, 8);
  for (std::size_t i = 0; i < notes && in.ok(); ++i) document.notes.emplace_back(in.text());
  return document;
}

Extraction lie(std::string what) { return Rejection{"crashed", "reply: " + std::move(what)}; }

Extraction read_extraction(FieldReader& in) {
  switch (in.tag()) {
    case kIsDocument: {
      Document document = read_document(in);
      if (!in.ok()) return lie("a field is longer than the reply");
      if (auto fault = first_fault(document); !fault.empty()) return lie(std::move(fault));
      return document;
    }
    case kIsRejection: {
      Rejection rejection{std::string(in.text()), std::string(in.text())};
      if (!in.ok()) return lie("a field is longer than the reply");
      if (auto fault = first_fault(rejection); !fault.empty()) return lie(std::move(fault));
      return rejection;
    }
    default:
      return lie("neither document nor rejection");
  }
}

}  // namespace

std::string head_of(const Job& job) {
  FieldWriter out;
  out.tag(static_cast<char>(job.kind));
  out.text(job.name);
  out.text(job.charset);
  out.number(job.first_line);
  return out.take();
}

std::optional<Job> decode_job(std::string_view encoded) {
  FieldReader in(encoded);
  Job job;
  job.kind = static_cast<Job::Kind>(in.tag());
  job.name = in.text();
  job.charset = in.text();
  job.first_line = in.number();
  job.bytes = in.rest();
  const bool known = job.kind == Job::Kind::kDocument || job.kind == Job::Kind::kLines;
  return in.ok() && known ? std::optional(job) : std::nullopt;
}

std::string encode(const Extraction& extraction) {
  FieldWriter out;
  write(out, extraction);
  out.tag(kIsEnd);
  return out.take();
}

std::string encode(const std::vector<readers::JsonLine>& lines) {
  FieldWriter out;
  out.number(lines.size());
  for (const auto& line : lines) {
    out.number(line.line);
    out.text(line.id);
    write(out, line.result);
  }
  out.tag(kIsEnd);
  return out.take();
}

Extraction decode_extraction(std::string_view reply) {
  FieldReader in(reply);
  Extraction extraction = read_extraction(in);
  if (const auto* rejection = std::get_if<Rejection>(&extraction);
      rejection != nullptr && rejection->reason == "crashed") {
    return extraction;
  }
  if (in.tag() != kIsEnd || in.left() != 0) return lie("does not end where it should");
  return extraction;
}

std::optional<std::vector<readers::JsonLine>> decode_lines(std::string_view reply) {
  FieldReader in(reply);
  std::vector<readers::JsonLine> lines;
  const std::size_t count = read_count(in, 16);
  for (std::size_t i = 0; i < count && in.ok(); ++i) {
    readers::JsonLine line;
    line.line = in.number();
    line.id = in.text();
    line.result = read_extraction(in);
    const bool ordered = lines.empty() || lines.back().line < line.line;
    if (!ordered || !is_valid_text(line.id)) return std::nullopt;
    lines.push_back(std::move(line));
  }
  const bool ended = in.tag() == kIsEnd && in.left() == 0 && in.ok();
  return ended && lines.size() == count ? std::optional(std::move(lines)) : std::nullopt;
}

}  // namespace lotse::extract
