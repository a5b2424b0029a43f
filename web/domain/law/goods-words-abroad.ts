/** Words of the merchants' own languages that name goods, without accents, in the singular. */
export const namesInFrench =
  'affiche aiguille assiette bague bavoir biberon biere bijou biscuits bols bonbon bonnet botte bottine bougie bracelet broche cafetiere cahier carafe ' +
  'carnet cartes casque casquette casserole cassetete ceinture chaise chapeau chaussette chausson chaussure chemise chemisier chocolats collier ' +
  'confiture coussin couteau couverture cravate crayon cuillere culotte echarpe epice etagere fauteuil foulard fourchette fromage gant guitare horloge ' +
  'huile jouet jupe laisse lampe livre lunettes maillot manteau miroir mitaines montre moufle nappe niche panier pantalon pantoufle parapluie parfum ' +
  'peluche plaid planche poele portefeuille poupee raquette rideau sacoche saladier sandale serviette shampoing sirop stylo tableau tablier tapis tasse ' +
  'theiere timbre tissu torchon tricot tuque valise vase velo veste';

export const namesInSpanish =
  'abrigo aceite alebrije alfombra almohada anillo arete babero biberon bicicleta billetera blusa boligrafo bolso bota broche bufanda cafetera calcetin ' +
  'camisa camiseta canasta cartel cartera casco cerveza cesta champu chaqueta cinturon cobija cojin corbata cortina cuaderno cuchara cuchillo cuenco ' +
  'delantal especia espejo falda florero gafas galleta gorra gorro guante guayabera guitarra hamaca hilo huarache huipil jabon jarra juguete lampara ' +
  'lapiz lentes libro maleta mantel mermelada mochila molcajete muneca pantalon paraguas peluche pendiente perfume pinata pulsera queso rebozo reloj ' +
  'rompecabezas sandalia sarape sarong sarten servilleta silla sombrero sueter tapete taza tenedor tetera toalla vaso vestido vino zapatilla zapato';

/** They name goods and are names or words of English as well: only beside a word of their own language do they tell. */
export const doubtfulAbroad =
  'bol bolsa boucle cafe cuadro dulce fil jeu laine manta mesa miel plato pull sac savon sel te tela vela verre vin';
