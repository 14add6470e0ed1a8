#include "indexer/schema/word_table_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <stdexcept>

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

}  // namespace lotse::schema
