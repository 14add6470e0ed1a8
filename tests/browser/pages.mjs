// Every kind of page there is, by name; documents and addresses are asked of the server itself.
export async function everyPage(address) {
  const search = async (query) => (await fetch(`${address}/api/v1/search?${query}`)).json();
  const first = async (query) => {
    const { hits } = await search(query);
    if (!hits.length) throw new Error(`nothing found for ${query}`);
    return hits[0].id;
  };
  const [german, english] = [await first("q=Kumasi&language=de"), await first("language=en")];
  return {
    home: "/",
    everything: "/search",
    results: "/search?q=Kumasi",
    filtered: "/search?q=Stadt&city=kumasi&year=2021..2024&goal_evidence=stated&sdg=17",
    explained: "/search?q=Partnerschaft&explain=1",
    nothing: "/search?q=Quastenflosser&city=kumasi&year=2023",
    misspelt: "/search?q=Kumsai",
    refused: "/search?year=20x3",
    document: `/documents/${german}?q=Kumasi`,
    english: `/documents/${english}`,
    cities: "/cities",
    city: "/cities/kumasi",
    dormant: "/cities/rostow-am-don",
    homecity: "/cities/dortmund",
    goals: "/sdgs",
    goal: "/sdgs/17",
    help: "/hilfe",
    imprint: "/impressum",
    privacy: "/datenschutz",
    accessibility: "/barrierefreiheit",
    missing: "/nirgendwo",
  };
}

export const inLanguage = (path, language) => path + (path.includes("?") ? "&" : "?") + "lang=" + language;
