#include "indexer/catalogue/document_id.h"

#include <sodium.h>

#include <array>
#include <cstdint>

namespace lotse::catalogue {
namespace {

using Digest = std::array<unsigned char, crypto_hash_sha256_BYTES>;

Digest sha256(std::string_view bytes) {
  Digest digest;
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size());
  return digest;
}

}  // namespace

std::string document_id(std::string_view source, std::string_view address) {
  std::string key(source);
  key.push_back('\0');
  key += address;
  const Digest digest = sha256(key);
  std::string id;
  for (std::size_t group = 0; group < 2; ++group) {  // 40 bits make 8 characters
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 5; ++i) bits = bits << 8 | digest[group * 5 + i];
    for (int shift = 35; shift >= 0; shift -= 5)
      id += "abcdefghijklmnopqrstuvwxyz234567"[bits >> shift & 31];
  }
  return id;
}

std::string content_hash(std::string_view bytes) {
  const Digest digest = sha256(bytes);
  std::string hex;
  for (const unsigned char byte : digest) {
    hex += "0123456789abcdef"[byte >> 4];
    hex += "0123456789abcdef"[byte & 15];
  }
  return hex;
}

}  // namespace lotse::catalogue
