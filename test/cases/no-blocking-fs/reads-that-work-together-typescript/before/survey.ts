import { readFileSync, statSync } from "node:fs"

export interface Survey {
  readonly names: string[]
  readonly large: string[]
  readonly total: number
}

export function survey(folder: string, names: readonly string[]): Survey {
  const readme = readFileSync(`${folder}/readme.md`, "utf8")
  const { size } = statSync(folder)
  const texts = names.map((name) => readFileSync(`${folder}/${name}`, "utf8"))
  const large = names.filter((name) => statSync(`${folder}/${name}`).size > readme.length)
  return { names: texts, large, total: size }
}

export async function print(folder: string): Promise<void> {
  const { names, large, total } = survey(folder, ["a.txt", "b.txt"]) // reports: no-blocking-call-chain
  console.log(names, large, total)
}
