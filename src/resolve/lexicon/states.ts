/**
 * Every state: its name; the capitals that stand for its government; what comes from it, and its people where that is
 * another word. "Georgia: Tbilisi: Georgian;".
 */
const table = `
  Afghanistan: Kabul: Afghan; Albania: Tirana: Albanian; Algeria: Algiers: Algerian; Andorra: Andorra la Vella:
  Andorran; Angola: Luanda: Angolan; Antigua and Barbuda: St. John's: Antiguan; Argentina: Buenos Aires:
  Argentine, Argentinian; Armenia: Yerevan: Armenian; Australia: Canberra: Australian, Aussie; Austria: Vienna:
  Austrian; Azerbaijan: Baku: Azerbaijani, Azeri; Bahamas: Nassau: Bahamian; Bahrain: Manama: Bahraini;
  Bangladesh: Dhaka: Bangladeshi; Barbados: Bridgetown: Barbadian; Belarus: Minsk: Belarusian, Belarusan,
  Byelorussian; Belgium: : Belgian; Belize: Belmopan: Belizean; Benin: Porto-Novo, Cotonou: Beninese; Bhutan:
  Thimphu: Bhutanese; Bolivia: La Paz, Sucre: Bolivian; Bosnia and Herzegovina: Sarajevo: Bosnian; Botswana:
  Gaborone: Botswanan; Brazil: Brasilia, Brasília: Brazilian; Brunei: Bandar Seri Begawan: Bruneian; Bulgaria:
  Sofia: Bulgarian; Burkina Faso: Ouagadougou: Burkinabe; Burundi: Gitega, Bujumbura: Burundian; Cambodia: Phnom
  Penh: Cambodian, Khmer; Cameroon: Yaounde, Yaoundé: Cameroonian; Canada: Ottawa: Canadian; Cape Verde: Praia:
  Cape Verdean; Central African Republic: Bangui: Central African; Chad: N'Djamena, N’Djamena: Chadian; Chile:
  Santiago: Chilean; China: Beijing, Peking: Chinese; Colombia: Bogota, Bogotá: Colombian; Comoros: Moroni:
  Comoran; Congo: Kinshasa, Brazzaville: Congolese; Costa Rica: San José: Costa Rican; Croatia: Zagreb: Croatian,
  Croat; Cuba: Havana: Cuban; Cyprus: Nicosia: Cypriot; Czech Republic: Prague: Czech; Denmark: Copenhagen:
  Danish, Dane; Djibouti: : Djiboutian; Dominica: Roseau:; Dominican Republic: Santo Domingo: Dominican; East
  Timor: Dili: Timorese; Ecuador: Quito: Ecuadorian, Ecuadorean; Egypt: Cairo: Egyptian; El Salvador: San
  Salvador: Salvadoran, Salvadorean; England: : English; Equatorial Guinea: Malabo: Equatoguinean; Eritrea:
  Asmara: Eritrean; Estonia: Tallinn: Estonian; Eswatini: Mbabane: Swazi; Ethiopia: Addis Ababa: Ethiopian; Fiji:
  Suva: Fijian; Finland: Helsinki: Finnish, Finn; France: Paris: French, Frenchman; Gabon: Libreville: Gabonese;
  Gambia: Banjul: Gambian; Georgia: Tbilisi: Georgian; Germany: Berlin: German; Ghana: Accra: Ghanaian; Greece:
  Athens: Greek; Greenland: Nuuk: Greenlandic, Greenlander; Grenada: St. George's: Grenadian; Guatemala: Guatemala
  City: Guatemalan; Guinea: Conakry: Guinean; Guinea-Bissau: Bissau:; Guyana: Georgetown: Guyanese; Haiti:
  Port-au-Prince: Haitian; Honduras: Tegucigalpa: Honduran; Hong Kong: : Hongkonger; Hungary: Budapest: Hungarian;
  Iceland: Reykjavik, Reykjavík: Icelandic, Icelander; India: New Delhi, Delhi: Indian; Indonesia: Jakarta:
  Indonesian; Iran: Tehran, Teheran: Iranian; Iraq: Baghdad: Iraqi; Ireland: Dublin: Irish; Israel: Jerusalem, Tel
  Aviv: Israeli; Italy: Rome: Italian; Ivory Coast: Abidjan, Yamoussoukro: Ivorian; Jamaica: : Jamaican; Japan:
  Tokyo: Japanese; Jordan: Amman: Jordanian; Kazakhstan: Astana: Kazakh, Kazakhstani; Kenya: Nairobi: Kenyan;
  Kosovo: Pristina: Kosovar; Kuwait: : Kuwaiti; Kyrgyzstan: Bishkek: Kyrgyz; Laos: Vientiane: Laotian, Lao;
  Latvia: Riga: Latvian; Lebanon: Beirut: Lebanese; Lesotho: Maseru: Basotho; Liberia: Monrovia: Liberian; Libya:
  Tripoli: Libyan; Liechtenstein: Vaduz:; Lithuania: Vilnius: Lithuanian; Luxembourg: : Luxembourger; Madagascar:
  Antananarivo: Malagasy; Malawi: Lilongwe: Malawian; Malaysia: Kuala Lumpur, Putrajaya: Malaysian; Maldives:
  Malé: Maldivian; Mali: Bamako: Malian; Malta: Valletta: Maltese; Marshall Islands: Majuro: Marshallese;
  Mauritania: Nouakchott: Mauritanian; Mauritius: Port Louis: Mauritian; Mexico: Mexico City: Mexican; Micronesia:
  Palikir: Micronesian; Moldova: Chisinau, Chișinău: Moldovan; Monaco: : Monegasque; Mongolia: Ulaanbaatar, Ulan
  Bator: Mongolian; Montenegro: Podgorica: Montenegrin; Morocco: Rabat: Moroccan; Mozambique: Maputo: Mozambican;
  Myanmar: Naypyidaw, Yangon: Burmese, Myanmarese; Namibia: Windhoek: Namibian; Nauru: Yaren: Nauruan; Nepal:
  Kathmandu: Nepali, Nepalese; Netherlands: The Hague, Amsterdam: Dutch, Dutchman; New Zealand: Wellington: New
  Zealander, Kiwi; Nicaragua: Managua: Nicaraguan; Niger: Niamey: Nigerien; Nigeria: Abuja: Nigerian; North Korea:
  Pyongyang: North Korean; North Macedonia: Skopje: Macedonian; Northern Ireland: Stormont: Northern Irish;
  Norway: Oslo: Norwegian; Oman: Muscat: Omani; Pakistan: Islamabad: Pakistani; Palau: Ngerulmud: Palauan;
  Palestine: Ramallah: Palestinian; Panama: Panama City: Panamanian; Papua New Guinea: Port Moresby: Papuan;
  Paraguay: Asuncion, Asunción: Paraguayan; Peru: Lima: Peruvian; Philippines: Manila: Philippine, Filipino;
  Poland: Warsaw: Polish, Pole; Portugal: Lisbon: Portuguese; Puerto Rico: San Juan: Puerto Rican; Qatar: Doha:
  Qatari; Romania: Bucharest: Romanian; Russia: Moscow: Russian; Rwanda: Kigali: Rwandan; Samoa: Apia: Samoan; San
  Marino: : Sammarinese; Saudi Arabia: Riyadh: Saudi, Saudi Arabian; Scotland: Edinburgh, Holyrood: Scottish,
  Scot; Senegal: Dakar: Senegalese; Serbia: Belgrade: Serbian, Serb; Seychelles: Victoria: Seychellois; Sierra
  Leone: Freetown: Sierra Leonean; Singapore: : Singaporean; Slovakia: Bratislava: Slovak, Slovakian; Slovenia:
  Ljubljana: Slovenian, Slovene; Solomon Islands: Honiara:; Somalia: Mogadishu: Somali, Somalian; South Africa:
  Pretoria: South African; South Korea: Seoul: South Korean; South Sudan: Juba: South Sudanese; Soviet Union: :
  Soviet; Spain: Madrid: Spanish, Spaniard; Sri Lanka: Colombo: Sri Lankan; Sudan: Khartoum: Sudanese; Suriname:
  Paramaribo: Surinamese; Sweden: Stockholm: Swedish, Swede; Switzerland: Bern, Berne: Swiss; Syria: Damascus:
  Syrian; Taiwan: Taipei: Taiwanese; Tajikistan: Dushanbe: Tajik; Tanzania: Dodoma, Dar es Salaam: Tanzanian;
  Thailand: Bangkok: Thai; Togo: Lomé: Togolese; Tonga: Nuku'alofa: Tongan; Trinidad and Tobago: Port of Spain:
  Trinidadian; Tunisia: Tunis: Tunisian; Turkey: Ankara: Turkish, Turk; Turkmenistan: Ashgabat: Turkmen; Tuvalu:
  Funafuti: Tuvaluan; Uganda: Kampala: Ugandan; Ukraine: Kyiv, Kiev: Ukrainian; United Arab Emirates: Abu Dhabi,
  Dubai: Emirati; United Kingdom: London: British, Briton; United States: Washington, Washington D.C., Washington
  DC: American; Uruguay: Montevideo: Uruguayan; Uzbekistan: Tashkent: Uzbek; Vanuatu: Port Vila:; Vatican: Holy
  See: Vatican; Venezuela: Caracas: Venezuelan; Vietnam: Hanoi: Vietnamese; Wales: Cardiff: Welsh; Yemen: Sanaa,
  Sana'a: Yemeni; Zambia: Lusaka: Zambian; Zimbabwe: Harare: Zimbabwean`;

const listed = (names: string | undefined): readonly string[] =>
  (names ?? "")
    .split(",")
    .map((name) => name.trim().replace(/\s+/g, " "))
    .filter((name) => name !== "");

/** The rows of the table. */
export const states = table
  .trim()
  .split(";")
  .map((row) => {
    const [name, capitals, adjectives] = row.split(":");
    return {
      name: (name as string).trim().replace(/\s+/g, " "),
      capitals: listed(capitals),
      adjectives: listed(adjectives),
    };
  });
