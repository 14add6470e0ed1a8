// An XML document as a stream of starts, ends and texts, whatever its charset. No tree is built, no
// entity is replaced, nothing is opened. Depth and text sizes keep libxml2's limits (256 levels,
// 10 MB for one text): it is never told to parse "huge" documents.
#pragma once

#include <libxml/xmlreader.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/document.h"

namespace lotse::readers {

class XmlEvents {
 public:
  enum class Kind { kStart, kEnd, kText };

  // Bytes as they are in the file; charset as the transport declares it, "" if not.
  XmlEvents(std::string_view bytes, std::string_view charset);

  // False at the end, or where the document is broken: then fault() says so.
  bool next();
  Kind kind() const { return kind_; }
  std::string_view name() const;  // without prefix, of starts and ends
  std::string_view text() const;  // of texts
  // By local name, in whatever namespace; "" when absent. Starts only.
  std::string attribute(std::string_view name) const;
  bool is_start(std::string_view name) const {
    return kind_ == Kind::kStart && this->name() == name;
  }
  bool is_end(std::string_view name) const { return kind_ == Kind::kEnd && this->name() == name; }
  // From a start: moves to its end.
  void skip_element();

  const std::optional<Rejection>& fault() const { return fault_; }
  // What decoding assumed.
  const std::vector<std::string>& notes() const { return notes_; }

 private:
  struct Free {
    void operator()(xmlTextReader* reader) const { xmlFreeTextReader(reader); }
  };
  bool advance();
  void stop_at_error();

  std::vector<std::string> notes_;
  std::string text_;
  std::unique_ptr<xmlTextReader, Free> reader_;
  Kind kind_ = Kind::kText;
  bool end_of_empty_ = false;  // <a/> is a start and then an end
  std::optional<Rejection> fault_;
};

}  // namespace lotse::readers
