// Bytes in any common charset to UTF-8, with what was assumed. Cannot fail: undecodable bytes
// become U+FFFD.
#pragma once

#include <string>
#include <string_view>

namespace lotse::analyzers {

struct Decoded {
  std::string text;       // valid UTF-8 without byte-order mark
  std::string charset;    // IANA name of what was assumed, e.g. "windows-1252"
  bool certain = false;   // by byte-order mark, valid UTF-8 or a declaration that decodes cleanly
  bool replaced = false;  // some bytes could not be decoded
};

// `declared` is what the document or its transport says, "" if nothing. A byte-order mark wins,
// then valid UTF-8 with multi-byte characters, then the declaration, then UTF-8 with a few broken
// bytes, then ICU's detector.
Decoded to_utf8(std::string_view bytes, std::string_view declared);

bool is_valid_utf8(std::string_view bytes);

}  // namespace lotse::analyzers
