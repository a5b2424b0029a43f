/** The circles of a graph: groups of nodes that each reach one another (its strongly connected parts, found by Tarjan's walk). */
export function circlesIn(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const met = new Map<string, { readonly number: number; low: number; open: boolean }>();
  const path: string[] = [];
  const circles: string[][] = [];

  const visit = (node: string) => {
    const here = { number: met.size, low: met.size, open: true };
    met.set(node, here);
    path.push(node);
    const targets = (arrows.get(node) ?? []).filter((target) => arrows.has(target));
    for (const target of targets) {
      const there = met.get(target) ?? visit(target);
      if (there.open) here.low = Math.min(here.low, there.low);
    }
    if (here.low === here.number) {
      const group = path.splice(path.indexOf(node));
      for (const member of group) Object.assign(met.get(member) ?? here, { open: false });
      if (group.length > 1 || targets.includes(node)) circles.push(group.sort());
    }
    return here;
  };

  for (const node of arrows.keys()) if (!met.has(node)) visit(node);
  return circles.sort();
}
