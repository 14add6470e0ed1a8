// The parent's side of extraction: hands bytes to a child process (lotse-extract) with limits on
// time, memory, output and file size, and takes back a Document or a Rejection. A child that
// crashes, hangs or lies costs its document only. One Extractor per thread; not thread-safe.
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/document.h"
#include "indexer/readers/json_lines.h"

namespace lotse::extract {

struct Limits {
  std::size_t input_bytes = 100u << 20;   // larger files: too_large, unread
  std::size_t output_bytes = 64u << 20;   // larger results: too_large
  std::size_t memory_bytes = 512u << 20;  // address space the document may add: too_much_memory
  std::chrono::seconds cpu{20};           // too_slow
  std::chrono::seconds wall{60};          // too_slow
};

class Extractor {
 public:
  // `program` is the path of lotse-extract. Throws std::runtime_error naming it when it cannot run.
  Extractor(std::filesystem::path program, Limits limits);
  ~Extractor();
  Extractor(const Extractor&) = delete;
  Extractor& operator=(const Extractor&) = delete;

  // `name` is the address's last part, `charset` what the transport declared ("" if nothing).
  [[nodiscard]] Extraction extract(std::string_view bytes, std::string_view name,
                                   std::string_view charset = "");

  // Whole lines of a JSONL file, read in a child too. When the child dies, every line of the chunk
  // is tried alone, so that one line costs itself only.
  [[nodiscard]] std::vector<readers::JsonLine> extract_lines(std::string_view chunk,
                                                             std::size_t first_line);

 private:
  class Child;
  std::filesystem::path program_;
  Limits limits_;
  std::unique_ptr<Child> child_;
};

}  // namespace lotse::extract
