// Interface of all readers: bytes of one format -> Document or Rejection. Runs inside the
// extraction child only (tests call it directly). Immutable; no files, no network, no global state.
#pragma once

#include <string_view>

#include "indexer/document.h"

namespace lotse::readers {

struct Input {
  std::string_view bytes;
  std::string_view name;     // file name or last part of the address; a hint only, may be any bytes
  std::string_view charset;  // as declared by the transport, "" if not
};

class Reader {
 public:
  virtual ~Reader() = default;
  virtual Extraction read(const Input& input) const = 0;
};

}  // namespace lotse::readers
