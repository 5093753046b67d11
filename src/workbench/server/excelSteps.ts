/** What to do in each Excel once the add-in is served, Swedish first. Printed by `npm run start:excel`. */
export function excelSteps(address: string, manifest: string): string {
  return `
SOCINV serveras på ${address} (Ctrl+C avslutar). Manifest: ${manifest}

Excel på webben   Öppna en arbetsbok. Start › Tillägg › Fler tillägg › Mina tillägg ›
                  Ladda upp mitt tillägg › välj manifestet.
Excel för Windows Lägg manifestet i en delad mapp. Arkiv › Alternativ › Säkerhetscenter ›
                  Inställningar för Säkerhetscenter › Betrodda tilläggskataloger › lägg till mappen,
                  kryssa i Visa i meny, starta om Excel. Start › Tillägg › Delad mapp › SOCINV.
Excel för Mac     Lägg manifestet i ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
                  (skapa mappen om den saknas), starta om Excel. Start › Tillägg › SOCINV.

Första formeln:   =SOCINV.EXCLUSIONCOST(1083; 12,8%; 15750000)
                  139 personer och 2 189 250 000 kr

In English: Excel on the web: Home › Add-ins › More add-ins › My add-ins › Upload my add-in › choose the
manifest. Windows: put the manifest in a shared folder and trust it under File › Options › Trust Center ›
Trusted Add-in Catalogs. Mac: put it in the wef folder above. First formula:
=SOCINV.EXCLUSIONCOST(1083, 12.8%, 15750000)
`;
}
