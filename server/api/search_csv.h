// Every hit of a search as CSV (RFC 4180) for spreadsheets: UTF-8, a header line, no cell that a
// spreadsheet would execute.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "indexer/schema/record.h"
#include "server/http/response.h"
#include "server/search/searcher.h"

namespace lotse::api {

std::variant<http::Response, search::Refusal> search_csv(search::Searcher& searcher,
                                                         const search::SearchRequest& request);

std::string csv_header();
std::string csv_row(const schema::Record& record);

// Quoted where needed; a cell that begins like a formula gets an apostrophe in front.
std::string csv_cell(std::string_view text);

}  // namespace lotse::api
