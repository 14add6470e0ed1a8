// What indexer and worker say to each other: flat fields, each with its length in front, in one
// fixed order. Own and plain on purpose: the reply comes from a process that may be in a stranger's
// hands. A JSON or CBOR tree of a hostile reply costs many times its bytes in the parent's memory,
// and CBOR decoders recurse; here a field is either inside the reply or the reply is a lie.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/document.h"
#include "indexer/readers/json_lines.h"

namespace lotse::extract {

struct Job {
  enum class Kind : std::uint8_t { kDocument = 'D', kLines = 'L' } kind = Kind::kDocument;
  std::string_view name;
  std::string_view charset;
  std::size_t first_line = 1;  // lines only
  std::string_view bytes;
};

// Everything before the bytes; a job is its head followed by them.
std::string head_of(const Job& job);
// Views into `encoded`. Nothing: not a job.
std::optional<Job> decode_job(std::string_view encoded);

std::string encode(const Extraction& extraction);
std::string encode(const std::vector<readers::JsonLine>& lines);

// What the worker answered, every field checked: lengths, valid UTF-8, sections in order and inside
// the text on character borders, known reasons, types, audiences, real dates. A reply that breaks a
// promise of Document is Rejection{"crashed"} that names the field.
Extraction decode_extraction(std::string_view reply);
// Nothing: a lie, or lines out of order.
std::optional<std::vector<readers::JsonLine>> decode_lines(std::string_view reply);

}  // namespace lotse::extract
