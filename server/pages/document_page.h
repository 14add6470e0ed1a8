// "/documents/{id}": one document with its text, what was recognised in it, and how to cite it.
#pragma once

#include "server/pages/frame.h"

namespace lotse::pages {

http::Response document_page(const Frame& frame, const http::Request& request,
                             const std::string& id);
// "Rat der Stadt, Sitzung vom 14.03.2023, TOP 4.2, Drucksache 90412-23: Titel. Adresse, abgerufen
// am …": what is not known is left out.
std::string citation(const Visit& visit, const schema::Knowledge& knowledge,
                     const schema::Record& record, const std::string& address,
                     const std::string& access_date);

}  // namespace lotse::pages
