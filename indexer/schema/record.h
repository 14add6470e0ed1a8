// What the index keeps of a document for showing it: Xapian's document data <-> Record.
// On disk: one line of JSON (everything but the text), a newline, the text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/tagging/mention.h"
#include "indexer/document.h"

namespace lotse::schema {

struct Goal {
  int number = 0;                                            // 1..17
  tagging::Strength strength = tagging::Strength::kDerived;  // the strongest evidence
};

struct Record {
  std::string id;  // 16 lower-case base32 characters
  std::string title;
  std::string url;        // "" when it has no address on the web
  std::string type;       // one of kDocumentTypes
  std::string date;       // ISO 8601 or "" when unknown
  std::string language;   // one of kLanguages
  std::string source;     // name of the source
  std::string address;    // within the source; raw bytes shown as UTF-8
  std::string audience;   // "public" or "internal"
  std::string reference;  // as printed, "" when none
  std::string body;       // id, "" when unknown
  std::string item;       // agenda item, "" when unknown
  std::string original;   // spool hash of the original bytes, "" when there is none
  std::string media_type;
  std::string digest;               // of the catalogue's state it was made from; never shown
  std::vector<std::string> cities;  // ids, home city last
  std::vector<std::string> networks;
  std::vector<Goal> goals;  // by number
  std::vector<Section> sections;
  std::vector<tagging::Mention> mentions;
  std::vector<std::string> notes;
  std::string text;

  // Year of the date, if there is one.
  std::optional<int> year() const;
};

std::string encode(const Record& record);
// Throws std::runtime_error naming what is wrong: a record that cannot be read is a broken index.
Record decode(std::string_view data);

}  // namespace lotse::schema
