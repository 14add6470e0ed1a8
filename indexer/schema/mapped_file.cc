#include "indexer/schema/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string>

namespace lotse::schema {
namespace {

[[noreturn]] void fail(const std::filesystem::path& file, int error) {
  throw std::runtime_error(file.string() + ": " + std::strerror(error));
}

}  // namespace

MappedFile::MappedFile(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail(file, errno);
  std::error_code unknown;
  size_ = std::filesystem::file_size(file, unknown);
  address_ = ::mmap(nullptr, unknown ? 0 : size_, PROT_READ, MAP_SHARED, descriptor, 0);
  const int error = errno;
  ::close(descriptor);
  if (address_ == MAP_FAILED) fail(file, error);
}

MappedFile::~MappedFile() { ::munmap(address_, size_); }

}  // namespace lotse::schema
