// The full text of a document cut into blocks and pieces for document.html: headings, page numbers,
// paragraphs, and in them what the query found and what was recognised. Pure; any offsets are safe.
#pragma once

#include <string>
#include <vector>

#include "indexer/schema/record.h"
#include "server/search/search_result.h"

namespace lotse::pages {

struct Piece {
  std::string text;
  bool mark = false;   // a word of the query
  bool named = false;  // part of a mention
  std::string anchor;  // "b123" where a mention begins at byte 123
};

struct Block {
  std::string heading;      // set: a heading and nothing else
  std::optional<int> page;  // set: a page of the original begins here
  std::vector<Piece> pieces;
};

// `marks`: the whole text in parts, from Searcher::highlight; ignored when they do not add up to
// it.
std::vector<Block> blocks_of(const schema::Record& record,
                             const std::vector<search::SnippetPart>& marks);
// The page of the original on which the first marked word stands, when sections know pages.
std::optional<int> first_marked_page(const schema::Record& record,
                                     const std::vector<search::SnippetPart>& marks);
// The anchor of what begins at this byte of the text.
std::string anchor_of(std::size_t begin);
// The sentence around a mention, at most about 240 bytes.
std::string sentence_around(const std::string& text, std::size_t begin, std::size_t end);

}  // namespace lotse::pages
