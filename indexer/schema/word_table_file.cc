#include "indexer/schema/word_table_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <ostream>
#include <stdexcept>

#include "analyzers/word_knowledge.h"

namespace lotse::schema {
namespace {

[[noreturn]] void fail(const std::filesystem::path& file, const std::string& why) {
  throw std::runtime_error(file.string() + ": " + why);
}

std::vector<std::string> lines_of(const std::filesystem::path& file) {
  std::vector<std::string> lines;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

// A table that fails to be read must not stay mapped.
std::unique_ptr<analyzers::CompoundSplitter> splitter_over(const std::filesystem::path& file,
                                                           void* address, std::size_t size) {
  const std::span bytes(static_cast<const std::byte*>(address), size);
  if (const auto wrong = analyzers::WordTable::fault(bytes); !wrong.empty()) {
    ::munmap(address, size);
    fail(file, wrong);
  }
  return std::make_unique<analyzers::CompoundSplitter>(bytes);
}

}  // namespace

WordTableFile::WordTableFile(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail(file, std::strerror(errno));
  size_ = std::filesystem::file_size(file);
  address_ = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, descriptor, 0);
  const int error = errno;
  ::close(descriptor);
  if (address_ == MAP_FAILED) fail(file, std::strerror(error));
  splitter_ = splitter_over(file, address_, size_);
  missing_ = lines_of(file.string() + ".missing");
}

WordTableFile::~WordTableFile() { ::munmap(address_, size_); }

// FNV-1a over whole words of eight bytes (http://www.isthe.com/chongo/tech/comp/fnv/).
std::string WordTableFile::digest() const {
  std::uint64_t digest = 14695981039346656037u;
  for (std::size_t at = 0; at < size_; at += sizeof digest) {
    std::uint64_t word = 0;
    std::memcpy(&word, static_cast<const char*>(address_) + at, std::min(sizeof word, size_ - at));
    digest = (digest ^ word) * 1099511628211u;
  }
  return std::to_string(digest);
}

std::unique_ptr<WordTableFile> use_word_table(const std::filesystem::path& share,
                                              std::ostream& warnings) {
  const auto file = share / "german.words";
  if (!std::filesystem::exists(file)) {
    warnings << "no word table at " << file.string() << ": compounds are not split\n";
    return nullptr;
  }
  auto table = std::make_unique<WordTableFile>(file);
  for (const std::string& package : table->missing()) {
    warnings << file.string() << " was made without " << package
             << ": compounds are split less well\n";
  }
  analyzers::use_word_knowledge({&table->splitter()});
  return table;
}

}  // namespace lotse::schema
