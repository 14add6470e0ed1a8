// Words with their parts, and how many of them the compound splitter of the program splits so.
#pragma once

#include <cstddef>
#include <filesystem>

namespace lotse::benchmarks {

struct Splits {
  std::size_t compounds = 0, compounds_right = 0;
  std::size_t whole = 0, whole_right = 0;
};

// A file of words with "|" at each boundary; # begins a comment. Asks `lotse-indexer split`.
Splits evaluated_splits(const std::filesystem::path& file);

}  // namespace lotse::benchmarks
