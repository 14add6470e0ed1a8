// The first kilobytes of bytes that may be HTML or XML, in whatever charset: which of them it is.
// Does not parse; prolog, comments and white space are stepped over to find the first element.
#pragma once

#include <string>
#include <string_view>

namespace lotse::readers {

class MarkupStart {
 public:
  explicit MarkupStart(std::string_view bytes);

  // "text/html", "application/xml", "application/akn+xml", "image/svg+xml"; "" if it is no markup.
  std::string type() const;
  // The start without byte-order mark and the zero bytes of UTF-16, for looking at ASCII.
  const std::string& text() const { return text_; }
  // What <meta charset> or <?xml encoding?> says; "" if nothing.
  std::string declared_charset() const;

 private:
  std::string text_;
};

}  // namespace lotse::readers
