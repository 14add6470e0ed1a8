#include "indexer/extract/extractor.h"

#include <utility>

#include "indexer/extract/child.h"
#include "indexer/extract/job_protocol.h"
#include "indexer/extract/outcome.h"

namespace lotse::extract {
namespace {

using readers::JsonLine;

std::string_view take_line(std::string_view& rest) {
  const auto end = rest.find('\n');
  const auto line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  return line;
}

}  // namespace

Extractor::Extractor(std::filesystem::path program, Limits limits)
    : program_(std::move(program)),
      limits_(limits),
      child_(std::make_unique<Child>(program_, limits_)) {}

Extractor::~Extractor() = default;

Extraction Extractor::extract(std::string_view bytes, std::string_view name,
                              std::string_view charset) {
  if (bytes.size() > limits_.input_bytes) {
    return Rejection{"too_large", std::to_string(bytes.size()) + " bytes"};
  }
  Job job;
  job.name = name;
  job.charset = charset;
  job.bytes = bytes;
  const Outcome outcome = child_->run(job);
  if (auto fault = fault_of(outcome, limits_)) return *std::move(fault);
  return decode_extraction(outcome.reply);
}

std::vector<JsonLine> Extractor::extract_lines(std::string_view chunk, std::size_t first_line) {
  Job job;
  job.kind = Job::Kind::kLines;
  job.first_line = first_line;
  job.bytes = chunk;
  std::optional<Rejection> fault;
  if (chunk.size() > limits_.input_bytes) fault = Rejection{"too_large", "chunk of lines"};
  if (!fault) {
    const Outcome outcome = child_->run(job);
    fault = fault_of(outcome, limits_);
    auto lines = fault ? std::nullopt : decode_lines(outcome.reply);
    if (lines) return *std::move(lines);
    if (!fault) fault = Rejection{"crashed", "reply: lines are not in order"};
  }
  const bool single = chunk.find('\n') >= chunk.size() - 1;
  if (single) return {{1, "", *std::move(fault)}};
  std::vector<JsonLine> lines;
  for (std::size_t number = 1; !chunk.empty(); ++number) {
    const auto line = take_line(chunk);
    if (line.empty()) continue;
    for (JsonLine& each : extract_lines(line, first_line + number - 1)) {
      each.line = number;
      lines.push_back(std::move(each));
    }
  }
  return lines;
}

}  // namespace lotse::extract
